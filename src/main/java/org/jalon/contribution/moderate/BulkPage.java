package org.jalon.contribution.moderate;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * What became of several proposals that were decided at once.
 *
 * @param head of the document
 * @param key of its forms
 * @param summary of it, or what to do when nothing was chosen
 * @param lines one for each proposal
 * @param back to the queue
 */
public record BulkPage(Page head, FormKey key, String summary, List<Line> lines, String back) {

    public BulkPage {
        lines = List.copyOf(lines);
    }

    /**
     * A proposal.
     *
     * @param status of it now, with a button that takes the decision back
     * @param result of the wish
     */
    public record Line(Status status, String result) {}
}
