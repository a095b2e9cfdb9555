package org.jalon.contribution.moderate;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * Two places side by side, before one is merged into the other.
 *
 * @param head of the document
 * @param key of its form
 * @param lines what is known of each
 * @param left name of the place of the proposal
 * @param right name of the place to keep
 * @param what happens when they are merged
 * @param back where the proposal is
 * @param action where to send that they are the same
 * @param keeper the place to keep
 * @param version of the proposal that the page shows
 */
public record ComparePage(
        Page head,
        FormKey key,
        List<Line> lines,
        String left,
        String right,
        String what,
        String back,
        String action,
        String keeper,
        int version) {

    public ComparePage {
        lines = List.copyOf(lines);
    }

    /** A fact of both. */
    public record Line(String label, List<String> left, List<String> right, boolean same) {

        public Line {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }
}
