package org.jalon.hours.french;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How tokens look that are not words, in the order in which they are tried; null kinds are passed over. */
enum Sign {
    LINE(Kind.LINE, "\\r\\n?|\\n|<br\\s{0,2}/?>|</?(?:p|li|ul|ol|div|tr)>|\\|\\|"),
    SPACE(null, "[\\x00-\\x20\\x7f\\u200b-\\u200f\\ufeff&&[^\\r\\n]]+|&nbsp;|</?[a-z][^<>]{0,80}>"),
    ADDRESS(
            Kind.NOTE,
            "(?:https?://|www\\.)[^\\s,;()]{1,200}|[\\w.+-]{1,64}@[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,4}"
                    + "|[\\w-]{2,60}\\.(?:fr|com|org|net|eu)\\b"),
    PHONE(Kind.NOTE, "(?:(?:\\+|00)33\\s?(?:\\(0\\)\\s?)?|0)[1-9](?:[ ./-]?\\d{2}){4}(?!\\d)"),
    ALWAYS(
            Kind.ALWAYS,
            "24/7(?![\\d/])|24\\s?(?:h(?:eures)?)?\\s?(?:/|sur)\\s?24(?:\\s?h(?:eures)?)?(?![\\d:])"
                    + "(?:\\s{0,2}(?:,|-|et)?\\s{0,2}7\\s?(?:j(?:ours)?)?\\s?(?:/|sur)\\s?7(?:\\s?j(?:ours)?\\b)?)?"),
    EVERY_DAY(Kind.DAY, "7\\s?(?:j(?:ours)?)?\\s?(?:/|sur)\\s?7(?:\\s?j(?:ours)?\\b)?(?![\\dh])"),
    WORKING_DAYS(
            Kind.DAY,
            "l\\s?(?:-|a|au|/)\\s?v(?![\\p{L}'])|lmmjv(?!\\p{L})|l[ ,/-]{1,2}m[ ,/-]{1,2}m[ ,/-]{1,2}j[ ,/-]{1,2}v(?![\\p{L}'])"),
    DATE(Kind.DATE, "(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\dh:/]|\\s?h)"),
    TIME_AM_PM(Kind.TIME, "(\\d{1,2})(?:[:.h]([0-5]\\d))?\\s?([ap])\\.?m\\b\\.?"),
    TIME_WITH_H(
            Kind.TIME,
            "(\\d{1,2})\\s?h(?:eures?|rs?|s)?(?![b-z])(?:\\s?[:.']?([0-5]\\d)(?!\\d)|\\s([0-5][05])(?!\\s?[\\dh:]))?"
                    + "(?:\\s?(?:mn|min)\\b)?(?![b-z])"),
    HOUR(Kind.TIME, "(\\d{1,2})\\s?h(?:eures?|rs?|s)?(?![b-z])(?!\\s?[:.]?\\d{3})"),
    TIME(Kind.TIME, "(\\d{1,2})[:.]([0-5]\\d)(?:[:.]00)?(?![\\d]|[.:]\\d)(?:h(?![\\p{L}\\d]))?"),
    TIME_SPACED(Kind.TIME, "(\\d{1,2})\\s?[:]\\s?([0-5]\\d)(?!\\d|\\s?h|\\s?:)"),
    ORDINAL(Kind.ORDINAL, "([1-5])\\s?(?:ers?|eres?|i?e?mes?|es?|nde?s?|ds?|°|o)(?![\\p{L}\\d])"),
    NUMBER(Kind.NUMBER, "\\d+"),
    WORD(Kind.WORD, "\\p{L}+"),
    PLUS(Kind.PLUS, "\\+"),
    AND(Kind.AND, "&amp;|&"),
    COMMA(Kind.COMMA, ","),
    COLON(Kind.COLON, ":|="),
    DASH(Kind.DASH, "[-\\u2192>]+"),
    SLASH(Kind.SLASH, "[/|\\\\]+"),
    OPEN(Kind.OPEN, "[(\\[]"),
    CLOSE(Kind.CLOSE, "[)\\]]"),
    SENTENCE(Kind.SENTENCE, "[;.!\\u2022\\u25cf\\u25aa\\u25a0\\u25ba\\u25b6*\\u00b7]+"),
    OTHER(null, ".");

    final @Nullable Kind kind;
    final Pattern pattern;

    Sign(@Nullable Kind kind, String pattern) {
        this.kind = kind;
        this.pattern = Pattern.compile(pattern);
    }
}
