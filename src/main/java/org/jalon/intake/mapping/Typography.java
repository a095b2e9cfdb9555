package org.jalon.intake.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what a word processor changes: quotes, dashes, spaces, the two ways to write an accent. */
final class Typography {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u02bc\u00b4`]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201c\u201d\u00ab\u00bb]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015]");

    private Typography() {}

    /** The same text in plain signs, case and accents kept. */
    static String fold(String text) {
        String plain = SINGLE_QUOTES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("'");
        plain = DASHES.matcher(DOUBLE_QUOTES.matcher(plain).replaceAll("\"")).replaceAll("-");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** Folded, in lower case. */
    static String lower(String text) {
        return fold(text).toLowerCase(Locale.ROOT);
    }
}
