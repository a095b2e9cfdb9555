package org.jalon.contribution.moderate;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.contribution.moderate.CasePage.Link;
import org.jalon.site.Page;

/**
 * All that ever happened to a place, for moderators.
 *
 * @param head of the document
 * @param key of its forms
 * @param name of the place
 * @param presence whether it is published, in words
 * @param done what was just done, empty when nothing was
 * @param trouble why it was not done and what to do, empty when it was
 * @param links to its sheet and to what waits for it
 * @param entries newest first
 * @param acts that can be done now
 * @param merge the form that looks for the place to merge with; its text is what was typed
 * @param keepers places that were found, each with a button
 */
public record HistoryPage(
        Page head,
        FormKey key,
        String name,
        String presence,
        String done,
        String trouble,
        List<Link> links,
        List<Entry> entries,
        List<Act> acts,
        Merge merge,
        List<Keeper> keepers) {

    public HistoryPage {
        links = List.copyOf(links);
        entries = List.copyOf(entries);
        acts = List.copyOf(acts);
        keepers = List.copyOf(keepers);
    }

    /**
     * A revision.
     *
     * @param number of it
     * @param what was done
     * @param who did it
     * @param links to the proposal or the other place
     * @param changes by field
     * @param restore where to say this state again, empty when there is nothing to say
     * @param undo where to take it back, empty when it cannot be taken back here
     */
    public record Entry(
            long number,
            String when,
            String what,
            String who,
            List<Link> links,
            List<Change> changes,
            String restore,
            String undo) {

        public Entry {
            links = List.copyOf(links);
            changes = List.copyOf(changes);
        }
    }

    /** A field that changed. */
    public record Change(String label, List<String> before, List<String> after) {

        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** A button. */
    public record Act(String label, String path, boolean danger) {}

    /** The form that looks for a place to keep; without an action it is not shown. */
    public record Merge(String action, String text) {}

    /** A place that can be kept. */
    public record Keeper(String id, String name, String where, String path) {}
}
