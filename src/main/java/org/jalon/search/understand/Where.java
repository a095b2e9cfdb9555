package org.jalon.search.understand;

import java.util.List;
import java.util.Set;
import org.jalon.territory.Commune;

/**
 * The commune that a text names.
 *
 * @param commune meant
 * @param matched the name that matched: that of the commune, or a former or associated one's
 * @param codes of the communes that the words may mean: several for a shared postal code
 * @param words of the text that name it
 */
public record Where(Commune commune, String matched, Set<String> codes, List<String> words) {

    public Where {
        codes = Set.copyOf(codes);
        words = List.copyOf(words);
    }
}
