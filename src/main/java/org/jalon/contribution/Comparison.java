package org.jalon.contribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;

/**
 * A proposal beside what is published now, field by field in the order of the standard.
 *
 * @param lines one for each field that it speaks of
 */
public record Comparison(List<Line> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    /**
     * A field.
     *
     * @param field it is about
     * @param before its values when the contributor looked
     * @param now its values now
     * @param said the values it should have, empty for none
     */
    public record Line(Field field, List<String> before, List<String> now, List<String> said) {

        /** It says what is published already. */
        public boolean isMoot() {
            return now.equals(said);
        }

        /** The field changed since the contributor looked, and to something else than they say. */
        public boolean isConflict() {
            return !now.equals(before) && !isMoot();
        }
    }

    /** @param now what is published of the place, {@link Facts#NONE} for one to be added */
    public static Comparison of(Proposal.Content content, Facts now) {
        List<Line> lines = new ArrayList<>();
        content.said()
                .forEach((field, said) -> lines.add(
                        new Line(field, content.before().getOrDefault(field, List.of()), now.all(field), said)));
        return new Comparison(lines);
    }

    /** The fields that changed meanwhile, to something else. */
    public Set<Field> conflicts() {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        lines.stream().filter(Line::isConflict).forEach(line -> fields.add(line.field()));
        return fields;
    }

    /** Whether all that it says is published already. */
    public boolean isMoot() {
        return lines.stream().allMatch(Line::isMoot);
    }
}
