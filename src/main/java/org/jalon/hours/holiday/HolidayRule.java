package org.jalon.hours.holiday;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.hours.HolidayRegion;

/**
 * One public holiday.
 *
 * @param day {@code MM-DD}, or {@code easter+N}
 * @param firstYear the first year it was kept
 * @param lastYear the last
 */
record HolidayRule(String day, Set<HolidayRegion> regions, int firstYear, int lastYear) {

    private static final String EASTER = "easter";

    /** From the columns day, regions ({@code *} or names separated by spaces), first and last year (may be empty). */
    static HolidayRule of(List<String> row) {
        return new HolidayRule(
                row.get(0),
                regions(row.get(1)),
                year(row.get(2), Integer.MIN_VALUE),
                year(row.get(3), Integer.MAX_VALUE));
    }

    boolean isKeptIn(HolidayRegion region) {
        return regions.contains(region);
    }

    Optional<LocalDate> in(int year) {
        if (year < firstYear || year > lastYear) {
            return Optional.empty();
        }
        if (day.startsWith(EASTER)) {
            return Optional.of(Easter.sundayOf(year).plusDays(Integer.parseInt(day.substring(EASTER.length()))));
        }
        return Optional.of(
                LocalDate.of(year, Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(3))));
    }

    private static Set<HolidayRegion> regions(String text) {
        if (text.equals("*")) {
            return EnumSet.allOf(HolidayRegion.class);
        }
        EnumSet<HolidayRegion> regions = EnumSet.noneOf(HolidayRegion.class);
        Arrays.stream(text.split(" ")).map(HolidayRegion::valueOf).forEach(regions::add);
        return regions;
    }

    private static int year(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
}
