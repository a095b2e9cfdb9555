package org.jalon.hours.french;

import java.text.Normalizer;

/** A text without accents and capitals, letter for letter, so that places in it are places in the text. */
final class Folded {

    private static final String DASHES = "‐‑‒–—―−~_→";
    private static final String APOSTROPHES = "’‘ʼ´`";

    private Folded() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c == '~' || c == '_' ? '-' : Character.toLowerCase(c);
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        char base =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        return Character.toLowerCase(base);
    }
}
