package org.jalon.hours.holiday;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.hours.SchoolHolidays;

/** The school holidays of metropolitan France by zone, for the years that the bundled table knows. */
public final class SchoolTerms {

    private static final List<String> ZONES = List.of("A", "B", "C");
    private static final String KNOWN = "known";
    private static final List<Period> PERIODS = readPeriods();
    private static final Period COVERED = PERIODS.stream()
            .filter(period -> period.zones().equals(KNOWN))
            .findFirst()
            .orElseThrow();

    private SchoolTerms() {}

    /** Zones by département code, Corsica and overseas excepted. */
    public static Map<String, String> zoneByDepartement() {
        Map<String, String> zones = new HashMap<>();
        for (List<String> row : DataFile.rows("school-zones.csv")) {
            List.of(row.get(1).split(" ")).forEach(departement -> zones.put(departement, row.get(0)));
        }
        return zones;
    }

    /** The school holidays of the zone A, B or C. */
    public static SchoolHolidays of(String zone) {
        if (!ZONES.contains(zone)) {
            throw new IllegalArgumentException("Not a school zone: " + zone);
        }
        List<Period> periods =
                PERIODS.stream().filter(period -> period.zones().contains(zone)).toList();
        return date -> COVERED.contains(date)
                ? Optional.of(periods.stream().anyMatch(period -> period.contains(date)))
                : Optional.empty();
    }

    /** For places whose zone is not known: not known on the days when one zone is on holiday and another is not. */
    public static SchoolHolidays whereAllZonesAgree() {
        List<SchoolHolidays> zones = ZONES.stream().map(SchoolTerms::of).toList();
        return date -> {
            Optional<Boolean> first = zones.getFirst().on(date);
            return zones.stream().allMatch(zone -> zone.on(date).equals(first)) ? first : Optional.empty();
        };
    }

    private static List<Period> readPeriods() {
        return DataFile.rows("school-terms.csv").stream()
                .map(row -> new Period(row.get(0), LocalDate.parse(row.get(1)), LocalDate.parse(row.get(2))))
                .toList();
    }

    private record Period(String zones, LocalDate first, LocalDate last) {

        boolean contains(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }
}
