package org.jalon.directory;

import java.time.LocalDate;

/**
 * For how long what is published of a place can be trusted without asking again. It ages slowly: nothing is ever withdrawn
 * because of it.
 *
 * @param since the last day on which a person verified it, or its origin looked after its data
 * @param until the first day from which it is to be verified
 */
public record Freshness(LocalDate since, LocalDate until) {

    /** Whether it is time to verify it. */
    public boolean isToVerify(LocalDate today) {
        return !today.isBefore(until);
    }
}
