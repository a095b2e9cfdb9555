package org.jalon.account;

import java.time.Instant;
import java.util.Map;

/**
 * Something that somebody did and that must be accounted for.
 *
 * @param id of the entry
 * @param at when
 * @param actor id of the account that did it; empty for the terminal of the machine
 * @param act key of the message that says what was done, such as {@code account.act.granted}
 * @param object what it was done to: the id of an account, a place…
 * @param details more of it, without personal data
 */
public record AuditEntry(String id, Instant at, String actor, String act, String object, Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }
}
