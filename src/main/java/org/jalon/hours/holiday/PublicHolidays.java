package org.jalon.hours.holiday;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.hours.HolidayRegion;

/** The public holidays of a region, in any year. Thread-safe. */
public final class PublicHolidays {

    private static final Map<HolidayRegion, PublicHolidays> ALL = readAll();

    private final List<HolidayRule> rules;
    private final Map<Integer, BitSet> daysOfYear = new ConcurrentHashMap<>();

    private PublicHolidays(List<HolidayRule> rules) {
        this.rules = rules;
    }

    public static PublicHolidays of(HolidayRegion region) {
        return ALL.getOrDefault(region, new PublicHolidays(List.of()));
    }

    public boolean contains(LocalDate date) {
        return daysOfYear.computeIfAbsent(date.getYear(), this::daysOf).get(date.getDayOfYear());
    }

    private BitSet daysOf(int year) {
        BitSet days = new BitSet(367);
        rules.forEach(rule -> rule.in(year).ifPresent(date -> days.set(date.getDayOfYear())));
        return days;
    }

    private static Map<HolidayRegion, PublicHolidays> readAll() {
        List<HolidayRule> rules = DataFile.rows("public-holidays.csv").stream()
                .map(HolidayRule::of)
                .toList();
        Map<HolidayRegion, PublicHolidays> all = new EnumMap<>(HolidayRegion.class);
        Arrays.stream(HolidayRegion.values())
                .forEach(region -> all.put(
                        region,
                        new PublicHolidays(rules.stream()
                                .filter(rule -> rule.isKeptIn(region))
                                .toList())));
        return all;
    }
}
