package org.jalon.coherence.lists;

import java.util.Set;

/** First names that many people in France have, folded. */
public final class FirstNames {

    private static final Set<String> NAMES = WordList.read("first-names.txt");

    private FirstNames() {}

    /** Whether a word, in lower case and without accents, is one. */
    public static boolean contains(String folded) {
        return NAMES.contains(folded);
    }
}
