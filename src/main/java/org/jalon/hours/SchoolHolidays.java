package org.jalon.hours;

import java.time.LocalDate;
import java.util.Optional;

/** When pupils are on holiday. Implementations are immutable. */
@FunctionalInterface
public interface SchoolHolidays {

    /** Nothing is known of any day. */
    SchoolHolidays UNKNOWN = date -> Optional.empty();

    /** Whether the day is in the school holidays; empty when it is not known. */
    Optional<Boolean> on(LocalDate date);
}
