package org.jalon.newsroom.letter;

import java.util.List;

/**
 * Who sends letters, as their foot says.
 *
 * @param publisher of them; empty for the name of the site
 * @param legalLines what else must be said, such as a postal address, a line each
 */
public record LetterFoot(String publisher, List<String> legalLines) {

    public LetterFoot {
        legalLines = List.copyOf(legalLines);
    }
}
