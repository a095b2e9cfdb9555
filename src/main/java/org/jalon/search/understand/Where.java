package org.jalon.search.understand;

import java.util.List;
import java.util.Set;
import org.jalon.search.lexicon.Token;
import org.jalon.territory.Commune;

/**
 * The commune that a text names.
 *
 * @param commune meant
 * @param matched the name that matched: that of the commune, or a former or associated one's
 * @param codes of the communes that the words may mean: several for a shared postal code
 * @param words of the text that name it, its postal code included
 */
public record Where(Commune commune, String matched, Set<String> codes, List<String> words) {

    public Where {
        codes = Set.copyOf(codes);
        words = List.copyOf(words);
    }

    /** The words that name a part of the commune rather than itself, such as an associated commune's; often none. */
    public List<String> part() {
        List<String> whole = Token.words(commune.name());
        return Token.words(matched).stream()
                .filter(word -> !whole.contains(word) && !Token.isEmptyWord(word) && !Character.isDigit(word.charAt(0)))
                .toList();
    }
}
