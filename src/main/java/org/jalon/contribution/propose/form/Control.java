package org.jalon.contribution.propose.form;

import java.util.List;
import org.jalon.directory.hours.EditedHours;
import org.jspecify.annotations.Nullable;

/** A part of a form as it is shown. The template {@code contribution/propose/control.jte} prints it. */
public sealed interface Control {

    /**
     * A field of one line.
     *
     * @param name of it, and id of the element
     * @param type of the HTML
     * @param complete what browsers may fill in, {@code off} for nothing
     * @param slip what is wrong with it, empty when nothing is
     */
    record Line(String name, String label, String hint, String value, String type, String complete, String slip)
            implements Control {}

    /** A field of several lines. */
    record Area(String name, String label, String hint, String value, int rows, String slip) implements Control {}

    /**
     * Several fields of one line with the same name, whose elements are numbered from 1.
     *
     * @param values with empty ones to add to
     */
    record Lines(String name, String label, String hint, List<String> values, String type, String slip)
            implements Control {}

    /**
     * Things to tick or to choose.
     *
     * @param name of the field, and id of the group
     * @param one whether only one can be chosen
     */
    record Choices(String name, String label, String hint, List<Choice> choices, boolean one, String slip)
            implements Control {}

    /**
     * Something to tick or to choose.
     *
     * @param id of the element
     * @param help what it means, may be empty
     */
    record Choice(String id, String value, String label, String help, boolean chosen) {}

    /** Lists of the same choices, of which each takes one; their elements are numbered from 1. */
    record Lists(String name, String label, String hint, String none, List<List<Choice>> lists, String slip)
            implements Control {}

    /**
     * The editor of opening hours.
     *
     * @param told whether what it says is shown below it
     */
    record Hours(EditedHours edited, boolean told) implements Control {}

    /** Sent, and not seen. */
    record Hidden(String name, String value) implements Control {}

    /** A button besides the one that sends. */
    record Press(String name, String value, String label) implements Control {}

    /** A sentence. */
    record Said(String text) implements Control {}

    /** What is wrong with the element of this id, empty when nothing is. */
    static String slip(List<Slip> slips, String id) {
        return slips.stream()
                .filter(slip -> slip.id().equals(id))
                .map(Slip::text)
                .findFirst()
                .orElse("");
    }

    /** What describes an element, for those who hear it; null when nothing does. */
    static @Nullable String describedBy(String id, String hint, String slip) {
        String text = (hint.isEmpty() ? "" : id + "-aide ") + (slip.isEmpty() ? "" : id + "-erreur");
        return text.isEmpty() ? null : text.strip();
    }
}
