package org.jalon.newsroom.easy.check;

import java.util.Locale;

/**
 * A word, with the apostrophe that ends it when it is elided: {@code l'}. A number is one too.
 *
 * @param start in the text
 * @param end in the text, exclusive
 * @param text as written
 * @param lower in small letters, with plain apostrophes
 */
record Token(int start, int end, String text, String lower) {

    static Token of(int start, String text) {
        return new Token(
                start,
                start + text.length(),
                text,
                text.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean isNumber() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    boolean isElided() {
        return lower.endsWith("'");
    }

    /** Whether it is written like a name: with a capital letter, but not at the beginning. */
    boolean isCapitalisedInside(int index) {
        return index > 0 && isCapitalised();
    }

    /** Whether it is one of these words. */
    boolean is(java.util.Set<String> words) {
        return words.contains(lower);
    }
}
