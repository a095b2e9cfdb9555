package org.jalon.hours;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.hours.holiday.SchoolTerms;

/** When pupils are on holiday. Implementations are immutable. */
@FunctionalInterface
public interface SchoolHolidays {

    /** Nothing is known of any day. */
    SchoolHolidays UNKNOWN = date -> Optional.empty();

    /** Whether the day is in the school holidays; empty when it is not known. */
    Optional<Boolean> on(LocalDate date);

    /**
     * Takes an operator's table of school holidays instead of the bundled one: lines of zones, first day and last day, such
     * as {@code A B,2027-10-17,2027-11-02}, and of the zones for which it is complete, {@code known A B C,2027-09-01,2028-07-01}.
     *
     * @throws IllegalArgumentException for a line that cannot be read
     */
    static void replaceTable(InputStream csv) {
        SchoolTerms.replace(csv);
    }
}
