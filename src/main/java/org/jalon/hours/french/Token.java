package org.jalon.hours.french;

/**
 * A word, a number, a sign or a known phrase.
 *
 * @param value depends on the kind
 * @param word in lower case and without accents; for phrases of the word list their value
 * @param from where it begins in the text
 * @param to where it ends, exclusive
 */
record Token(Kind kind, int value, String word, int from, int to) {

    boolean is(Kind... kinds) {
        for (Kind each : kinds) {
            if (kind == each) {
                return true;
            }
        }
        return false;
    }
}
