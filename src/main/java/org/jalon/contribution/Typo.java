package org.jalon.contribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jalon.directory.Field;

/** A slip in the spelling, and nothing that changes what is said. */
final class Typo {

    private static final Set<Field> SPELT = EnumSet.of(
            Field.NAME, Field.ADDRESS, Field.ADDRESS_DETAIL, Field.SUMMARY, Field.DESCRIPTION, Field.PARENT_STRUCTURE);

    /** Below, two letters make another word: "Aire" is not "Mairie". */
    private static final int SHORTEST = 8;

    private Typo() {}

    /** Whether all the lines differ by at most so many letters, none of them in a number. */
    static boolean isAll(List<Comparison.Line> lines, int letters) {
        return !lines.isEmpty() && lines.stream().allMatch(line -> is(line, letters));
    }

    private static boolean is(Comparison.Line line, int letters) {
        if (!SPELT.contains(line.field())
                || line.now().size() != 1
                || line.said().size() != 1) {
            return false;
        }
        String now = line.now().getFirst();
        String said = line.said().getFirst();
        return now.length() >= SHORTEST
                && digits(now).equals(digits(said))
                && new LevenshteinDistance(letters).apply(now, said) >= 0;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
