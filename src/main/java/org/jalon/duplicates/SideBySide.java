package org.jalon.duplicates;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.directory.Amendment;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.ValuesInWords;
import org.jalon.site.Words;

/**
 * Two places field by field.
 *
 * @param left name of the one
 * @param right name of the other
 * @param lines what is known of either
 */
public record SideBySide(String left, String right, List<Line> lines) {

    public SideBySide {
        lines = List.copyOf(lines);
    }

    /**
     * A fact of both.
     *
     * @param field its name in the national standard
     * @param label in words
     * @param choosable whether a person may choose one of both
     * @param rightByRules whether the rules of merging would publish what the right one says
     */
    public record Line(
            String field,
            String label,
            List<String> left,
            List<String> right,
            boolean same,
            boolean choosable,
            boolean rightByRules) {

        public Line {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        /** The name of the field that the choice is sent by. */
        public String choice() {
            return "champ." + field;
        }
    }

    /** To be looked at only. */
    public static SideBySide of(String leftName, Facts left, String rightName, Facts right, Words words) {
        return of(leftName, left, rightName, right, left, words);
    }

    /**
     * To choose from.
     *
     * @param together what the rules of merging would publish of both
     */
    public static SideBySide of(
            String leftName, Facts left, String rightName, Facts right, Facts together, Words words) {
        return new SideBySide(
                leftName,
                rightName,
                Stream.of(Field.values())
                        .filter(field -> field != Field.ID && field != Field.SOURCE && field != Field.LONGITUDE)
                        .filter(field ->
                                !left.all(field).isEmpty() || !right.all(field).isEmpty())
                        .map(field -> line(field, left, right, together, words))
                        .toList());
    }

    private static Line line(Field field, Facts left, Facts right, Facts together, Words words) {
        List<String> here = values(field, left);
        List<String> there = values(field, right);
        List<String> both = values(field, together);
        boolean same = here.equals(there);
        boolean choosable = !same
                && !here.isEmpty()
                && !there.isEmpty()
                && !Amendment.UNSAYABLE.contains(field)
                && (both.equals(here) || both.equals(there));
        return new Line(
                field.label(),
                field == Field.LATITUDE ? words.say("moderation.field.position") : ValuesInWords.field(field, words),
                ValuesInWords.lines(field, here, words),
                ValuesInWords.lines(field, there, words),
                same,
                choosable,
                !same && both.equals(there));
    }

    /** Latitude and longitude are one position. */
    private static List<String> values(Field field, Facts facts) {
        return field == Field.LATITUDE
                ? facts.position()
                        .map(position -> List.of(facts.text(Field.LATITUDE) + ", " + facts.text(Field.LONGITUDE)))
                        .orElse(List.of())
                : facts.all(field);
    }
}
