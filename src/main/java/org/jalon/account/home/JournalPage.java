package org.jalon.account.home;

import java.util.List;
import org.jalon.site.Page;

/**
 * The audit trail.
 *
 * @param head of the document
 * @param text searched for
 * @param lines newest first
 * @param older where the next ones are, empty when these are the last
 */
public record JournalPage(Page head, String text, List<Line> lines, String older) {

    /**
     * An entry.
     *
     * @param when in words
     * @param act what was done, in words
     * @param actor who did it
     * @param object what it was done to
     * @param details more of it
     */
    public record Line(String when, String act, String actor, String object, String details) {}

    public JournalPage {
        lines = List.copyOf(lines);
    }
}
