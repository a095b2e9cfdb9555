package org.jalon.hours.holiday;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * School holidays.
 *
 * @param known by zone: the periods for which its holidays are complete
 * @param holidays by zone
 */
record TermTable(Map<String, List<Period>> known, Map<String, List<Period>> holidays) {

    private static final String KNOWN = "known";

    /** From one day to another, both included. */
    record Period(LocalDate first, LocalDate last) {

        boolean contains(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /** From rows of zones, first day and last day; zones that begin with {@code known} tell for when the table is complete. */
    static TermTable of(List<List<String>> rows) {
        Map<String, List<Period>> known = new HashMap<>();
        Map<String, List<Period>> holidays = new HashMap<>();
        for (List<String> row : rows) {
            Period period = period(row);
            List<String> zones = List.of(row.getFirst().strip().split("\\s+"));
            Map<String, List<Period>> told = zones.getFirst().equals(KNOWN) ? known : holidays;
            zones.forEach(zone ->
                    told.computeIfAbsent(zone, any -> new ArrayList<>(8)).add(period));
        }
        return new TermTable(Map.copyOf(known), Map.copyOf(holidays));
    }

    Optional<Boolean> on(String zone, LocalDate date) {
        return isIn(known, zone, date) ? Optional.of(isIn(holidays, zone, date)) : Optional.empty();
    }

    private static boolean isIn(Map<String, List<Period>> periods, String zone, LocalDate date) {
        for (Period period : periods.getOrDefault(zone, List.of())) {
            if (period.contains(date)) {
                return true;
            }
        }
        return false;
    }

    private static Period period(List<String> row) {
        try {
            Period period = new Period(
                    LocalDate.parse(row.get(1).strip()),
                    LocalDate.parse(row.get(2).strip()));
            if (period.last().isBefore(period.first())) {
                throw new IllegalArgumentException("the last day is before the first: " + String.join(",", row));
            }
            return period;
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not zones, first day, last day: " + String.join(",", row), e);
        }
    }
}
