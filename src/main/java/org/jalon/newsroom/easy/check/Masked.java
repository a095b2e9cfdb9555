package org.jalon.newsroom.easy.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks what nobody reads as words, so that all that is left stands where it stood: marks of Markdown, addresses, images. Repetitions
 * are bounded or give nothing back, here and in all checks, so that no text takes longer than its length.
 */
final class Masked {

    private static final List<Pattern> NO_WORDS = List.of(
            Pattern.compile("!\\[[^\\]\\n]{0,300}\\]\\([^)\\s]{0,500}\\)"),
            Pattern.compile("\\]\\([^)\\s]{0,500}\\)"),
            Pattern.compile("(?:https?://|www\\.)[^\\s)>]+[^\\s)>.,;:!?]"),
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}"),
            Pattern.compile(
                    "(?<![\\w@.])[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.(?:fr|com|org|net|eu|info|be|ch)(?![\\w])(?:/[^\\s)]*)?"),
            Pattern.compile("</?[A-Za-z][^>\\n]{0,200}>"),
            Pattern.compile("(?m)^[ \\t]*(?:#{1,6}(?=[ \\t])|[-*+•–](?=[ \\t])|[0-9]{1,2}[.)](?=[ \\t])|(?:> ?){1,9})"),
            Pattern.compile("(?m)^[ \\t]*+(?:-{3,}+|\\*{3,}+|_{3,}+|[|: -]{3,}+)[ \\t]*+$"),
            Pattern.compile("\\*{1,3}|(?<![\\p{L}0-9])_{1,2}|_{1,2}(?![\\p{L}0-9])|`+|[\\[|]"));

    private Masked() {}

    /** A text of the same length. */
    static String of(String markdown) {
        StringBuilder text = new StringBuilder(markdown);
        for (Pattern pattern : NO_WORDS) {
            Matcher matcher = pattern.matcher(text.toString());
            while (matcher.find()) {
                for (int at = matcher.start(); at < matcher.end(); at++) {
                    if (text.charAt(at) != '\n') {
                        text.setCharAt(at, ' ');
                    }
                }
            }
        }
        return text.toString();
    }
}
