package org.jalon.duplicates.review;

import java.util.List;
import java.util.Map;
import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The list of pairs.
 *
 * @param head of the document
 * @param key of its forms
 * @param status what became of the pair before, null when there was none
 * @param tabs its views
 * @param action where its filters are sent
 * @param hidden what goes along
 * @param choices what narrows it down
 * @param rows pairs
 * @param certain how many could be joined together, 0 when none
 * @param bulk where these are shown before; empty when there are none
 * @param all the list without a filter, empty when there is none
 * @param next page, empty when this is the last
 * @param search where to have all places compared again, empty when they may not
 * @param searching whether that is being done
 */
public record ListPage(
        Page head,
        FormKey key,
        @Nullable Status status,
        List<Tab> tabs,
        String action,
        Map<String, String> hidden,
        List<Choice> choices,
        List<Row> rows,
        int certain,
        String bulk,
        String all,
        String next,
        String search,
        boolean searching) {

    public ListPage {
        tabs = List.copyOf(tabs);
        hidden = Map.copyOf(hidden);
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }

    /** A view of the list. */
    public record Tab(String label, String path, boolean current) {}

    /** What narrows it down. */
    public record Choice(String name, String label, List<Option> options) {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** One of its values. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * A pair.
     *
     * @param path of its page
     * @param left name of the one place
     * @param right name of the other
     * @param where both are
     * @param certainty in words
     * @param certain whether it is
     * @param facts about it: sources, distance, what was decided
     */
    public record Row(
            String path,
            String left,
            String right,
            String where,
            String certainty,
            boolean certain,
            List<String> facts) {

        public Row {
            facts = List.copyOf(facts);
        }
    }
}
