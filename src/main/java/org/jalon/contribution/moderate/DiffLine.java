package org.jalon.contribution.moderate;

import java.util.List;
import org.jalon.geo.MovePlan;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a place: what was published when the contributor looked, what is now, and what they say.
 *
 * @param key of the fact in names of fields of forms
 * @param label of the fact
 * @param before in words, empty when it is still so
 * @param now in words, empty when nothing is known
 * @param said in words, empty when there is none
 * @param days of the week side by side, for hours; else empty
 * @param origin of what is published now, empty when nothing is
 * @param note what to know: it changed meanwhile, or is so already; else empty
 * @param conflict whether it changed meanwhile to something else
 * @param move how far the place moved, null for other facts
 * @param chosen whether it is to be published
 * @param input in which it can be edited
 */
public record DiffLine(
        String key,
        String label,
        List<String> before,
        List<String> now,
        List<String> said,
        List<Day> days,
        String origin,
        String note,
        boolean conflict,
        @Nullable MovePlan move,
        boolean chosen,
        Input input) {

    public DiffLine {
        before = List.copyOf(before);
        now = List.copyOf(now);
        said = List.copyOf(said);
        days = List.copyOf(days);
    }

    /** The name of the box that chooses it. */
    public String id() {
        return "champ-" + key;
    }

    /** A day of the usual week. */
    public record Day(String name, String now, String said, boolean changed) {}

    /**
     * Where a fact is edited.
     *
     * @param name of the field
     * @param text in it, one value a line
     * @param lines high, 1 for a field of one line, 0 for boxes to tick
     * @param boxes to tick instead
     * @param help how to write it, may be empty
     * @param error what is wrong with what was typed, empty when nothing is
     */
    public record Input(
            String name, String text, int lines, List<QueuePage.Choice.Option> boxes, String help, String error) {

        public Input {
            boxes = List.copyOf(boxes);
        }
    }
}
