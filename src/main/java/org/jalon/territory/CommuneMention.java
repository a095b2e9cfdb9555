package org.jalon.territory;

import java.util.List;

/**
 * A commune named inside a longer text.
 *
 * @param start index of the first character of the name in the text
 * @param end index after its last character
 * @param commune meant; of several with the same name, the one that a postal code of the text points to, or the most
 *     populated
 * @param matchedName the name or postal code as the gazetteer has it, such as an associated commune's
 * @param confidence from 0 to 1: 1 for a full name, less for a name without its article, with a typing error, shared by
 *     several communes, or that is also an ordinary word
 * @param homonyms the other communes that the same words may mean, most populated first
 */
public record CommuneMention(
        int start, int end, Commune commune, String matchedName, double confidence, List<Commune> homonyms) {

    public CommuneMention {
        homonyms = List.copyOf(homonyms);
    }
}
