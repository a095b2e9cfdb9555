package org.jalon.hours.holiday;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.hours.SchoolHolidays;

/** The French school holidays by zone, for the years that the table knows: the bundled one, or an operator's. */
public final class SchoolTerms {

    private static final List<String> ZONES = List.of("A", "B", "C");

    /** Replaced at most once, at the start of the program; what was made before reads the new one. */
    private static volatile TermTable table = TermTable.of(DataFile.rows("school-terms.csv"));

    private SchoolTerms() {}

    /**
     * Takes this table instead of the bundled one.
     *
     * @throws IllegalArgumentException for a line that cannot be read
     */
    public static void replace(InputStream csv) {
        table = TermTable.of(DataFile.rows(csv));
    }

    /** Zones by département code, Corsica and overseas excepted. */
    public static Map<String, String> zoneByDepartement() {
        Map<String, String> zones = new HashMap<>();
        for (List<String> row : DataFile.rows("school-zones.csv")) {
            List.of(row.get(1).split(" ")).forEach(departement -> zones.put(departement, row.get(0)));
        }
        return zones;
    }

    /** The school holidays of a zone: A, B, C, or the code of a territory that sets its own, such as {@code 974}. */
    public static SchoolHolidays of(String zone) {
        return date -> table.on(zone, date);
    }

    /** For places whose zone is not known: not known on the days when one zone is on holiday and another is not. */
    public static SchoolHolidays whereAllZonesAgree() {
        return SchoolTerms::whereAllZonesAgree;
    }

    private static Optional<Boolean> whereAllZonesAgree(LocalDate date) {
        TermTable now = table;
        Optional<Boolean> first = now.on(ZONES.getFirst(), date);
        return ZONES.stream().allMatch(zone -> now.on(zone, date).equals(first)) ? first : Optional.empty();
    }
}
