package org.jalon.search.rank;

import java.util.List;
import org.jalon.search.index.Entry;
import org.jalon.search.lexicon.Token;
import org.jalon.search.understand.Where;
import org.jspecify.annotations.Nullable;

/** The places of a commune, those of the associated commune that was named first, then the nearest around. */
final class ByCommune {

    private static final double AROUND_METERS = 100_000;

    private ByCommune() {}

    static int[] rank(Question question) {
        Ordering order = new Ordering();
        String part = associated(question.meaning().where());
        for (Entry entry : question.index().entries().values()) {
            double distance = question.distance(entry);
            if (question.isThere(entry)) {
                order.add(distance + (entry.setting().contains(part) ? 0 : ByKind.ELSEWHERE), entry);
            } else if (distance <= AROUND_METERS) {
                order.add(distance + 2 * ByKind.ELSEWHERE, entry);
            }
        }
        return order.keys();
    }

    /** The folded name of the former or associated commune that was named; "" when it is the commune itself. */
    private static String associated(@Nullable Where where) {
        if (where == null) {
            return "";
        }
        List<String> matched = Token.words(where.matched());
        List<String> whole = Token.words(where.commune().name());
        return whole.containsAll(matched)
                        || matched.isEmpty()
                        || Character.isDigit(matched.getFirst().charAt(0))
                ? ""
                : " " + String.join(" ", matched) + " ";
    }
}
