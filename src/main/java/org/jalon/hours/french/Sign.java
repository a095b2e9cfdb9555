package org.jalon.hours.french;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How tokens look that are not words, in the order in which they are tried; null kinds are passed over. */
enum Sign {
    LINE(Start.REST, Kind.LINE, "\\r\\n?|\\n|<br\\s{0,2}/?>|</?(?:p|li|ul|ol|div|tr)>|\\|\\|"),
    SPACE(Start.REST, null, "[\\x00-\\x20\\x7f\\u200b-\\u200f\\ufeff&&[^\\r\\n]]+|&nbsp;|</?[a-z][^<>]{0,80}>"),
    ADDRESS(
            Start.LETTER + Start.DIGIT,
            Kind.NOTE,
            "(?:https?://|www\\.)[^\\s,;()]{1,200}|[\\w.+-]{1,64}@[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,4}"
                    + "|[\\w-]{2,60}\\.(?:fr|com|org|net|eu)\\b"),
    PHONE(
            Start.DIGIT + Start.REST,
            Kind.NOTE,
            "(?:(?:\\+|00)33\\s?(?:\\(0\\)\\s?)?|0)[1-9](?:[ ./-]?\\d{2}){4}(?!\\d)"),
    ALWAYS(
            Start.DIGIT,
            Kind.ALWAYS,
            "24/7(?![\\d/])|24\\s?(?:h(?:eures)?)?\\s?(?:/|sur)\\s?24(?:\\s?h(?:eures)?)?(?![\\d:])"
                    + "(?:\\s{0,2}(?:,|-|et)?\\s{0,2}7\\s?(?:j(?:ours)?)?\\s?(?:/|sur)\\s?7(?:\\s?j(?:ours)?\\b)?)?"),
    EVERY_DAY(Start.DIGIT, Kind.DAY, "7\\s?(?:j(?:ours)?)?\\s?(?:/|sur)\\s?7(?:\\s?j(?:ours)?\\b)?(?![\\dh])"),
    WORKING_DAYS(
            Start.LETTER,
            Kind.DAY,
            "l\\s?(?:-|a|au|/)\\s?v(?![\\p{L}'])|lmmjv(?!\\p{L})|l[ ,/-]{1,2}m[ ,/-]{1,2}m[ ,/-]{1,2}j[ ,/-]{1,2}v(?![\\p{L}'])"),
    DATE(Start.DIGIT, Kind.DATE, "(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\dh:/]|\\s?h)"),
    TIME_AM_PM(Start.DIGIT, Kind.TIME, "(\\d{1,2})(?:[:.h]([0-5]\\d))?\\s?([ap])\\.?m\\b\\.?"),
    TIME_WITH_H(
            Start.DIGIT,
            Kind.TIME,
            "(\\d{1,2})\\s?h(?:eures?|rs?|s)?(?![b-z])(?:[:.']?([0-5]\\d)(?!\\d)|\\s([0-5][05])(?!\\s?[\\dh:]))?"
                    + "(?:\\s?(?:mn|min)\\b)?(?![b-df-z]|e(?!t))"),
    HOUR(Start.DIGIT, Kind.TIME, "(\\d{1,2})\\s?h(?:eures?|rs?|s)?(?![b-z])(?!\\s?[:.]?\\d{3})"),
    TIME(Start.DIGIT, Kind.TIME, "(\\d{1,2})[:.]([0-5]\\d)(?:[:.]00)?(?![\\d]|[.:]\\d)(?:h(?![\\p{L}\\d]))?"),
    TIME_SPACED(Start.DIGIT, Kind.TIME, "(\\d{1,2})\\s?[:]\\s?([0-5]\\d)(?!\\d|\\s?h|\\s?:)"),
    ORDINAL(Start.DIGIT, Kind.ORDINAL, "([1-5])\\s?(?:ers?|eres?|i?e?mes?|es?|nde?s?|ds?|°|o)(?![\\p{L}\\d])"),
    NUMBER(Start.DIGIT, Kind.NUMBER, "\\d+"),
    WORD(Start.LETTER, Kind.WORD, "\\p{L}+"),
    PLUS(Start.REST, Kind.PLUS, "\\+"),
    AND(Start.REST, Kind.AND, "&amp;|&"),
    COMMA(Start.REST, Kind.COMMA, ","),
    COLON(Start.REST, Kind.COLON, ":|="),
    DASH(Start.REST, Kind.DASH, "[-\\u2192>]+"),
    SLASH(Start.REST, Kind.SLASH, "[/|\\\\]+"),
    OPEN(Start.REST, Kind.OPEN, "[(\\[]"),
    CLOSE(Start.REST, Kind.CLOSE, "[)\\]]"),
    SENTENCE(Start.REST, Kind.SENTENCE, "[;.!\\u2022\\u25cf\\u25aa\\u25a0\\u25ba\\u25b6*\\u00b7]+"),
    OTHER(Start.REST, null, ".");

    /** With what they may begin: bits of letters, digits and all else. */
    final int starts;

    final @Nullable Kind kind;
    final Pattern pattern;

    Sign(int starts, @Nullable Kind kind, String pattern) {
        this.starts = starts;
        this.kind = kind;
        this.pattern = Pattern.compile(pattern);
    }

    /** What a token begins with, as a bit. */
    static final class Start {
        static final int LETTER = 1;
        static final int DIGIT = 2;
        static final int REST = 4;

        private Start() {}

        static int of(char c) {
            if (c >= '0' && c <= '9') {
                return DIGIT;
            }
            return Character.isLetter(c) ? LETTER : REST;
        }
    }
}
