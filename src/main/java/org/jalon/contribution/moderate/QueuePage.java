package org.jalon.contribution.moderate;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The queue of a moderator.
 *
 * @param head of the document
 * @param key of its forms
 * @param status what became of the proposal before, null when there was none
 * @param tabs its views
 * @param filters what narrows it down
 * @param rows proposals
 * @param narrowed what it is narrowed down to beside the filters that are shown, empty for nothing
 * @param all the queue without a filter, empty when there is none
 * @param bulk where the chosen ones are sent, empty when nothing can be chosen
 * @param handed whether all come from one hand, so that all are chosen from the beginning
 * @param next page, empty when this is the last
 */
public record QueuePage(
        Page head,
        FormKey key,
        @Nullable Status status,
        List<Tab> tabs,
        Filters filters,
        List<Row> rows,
        String narrowed,
        String all,
        String bulk,
        boolean handed,
        String next) {

    public QueuePage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    /**
     * A view of the queue.
     *
     * @param count as it is shown, empty when it is not counted
     */
    public record Tab(String label, String count, String path, boolean current) {}

    /**
     * What narrows the queue down, as a form that is sent by reading.
     *
     * @param action where it is sent
     * @param hidden values that go with it
     * @param choices each a list
     * @param text searched for in the names of places
     */
    public record Filters(String action, List<Choice.Option> hidden, List<Choice> choices, String text) {

        public Filters {
            hidden = List.copyOf(hidden);
            choices = List.copyOf(choices);
        }
    }

    /**
     * A list to choose from.
     *
     * @param name of the parameter
     */
    public record Choice(String name, String label, List<Option> options) {

        public Choice {
            options = List.copyOf(options);
        }

        /** One of its values. */
        public record Option(String value, String label, boolean chosen) {}

        boolean isUseful() {
            return options.size() > 1;
        }
    }

    /**
     * A proposal.
     *
     * @param choice what is sent when it is chosen
     * @param name of the place
     * @param path of its page
     * @param commune of the place
     * @param urgency in words, empty when it is ordinary
     * @param urgent whether it is urgent
     * @param what it wants
     * @param facts about it: age, whose, what is odd, what was decided
     * @param others for the same place, empty when there are none
     */
    public record Row(
            String choice,
            String name,
            String path,
            String commune,
            String urgency,
            boolean urgent,
            String what,
            List<String> facts,
            String others,
            String othersPath) {

        public Row {
            facts = List.copyOf(facts);
        }
    }
}
