package org.jalon.newsroom.easy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.site.Language;

/** Cuts a text into blocks, sentences and words. */
final class Reader {

    private static final Pattern HEADING = Pattern.compile("[ \\t]*#{1,6}[ \\t].*");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*+•–]|[0-9]{1,2}[.)])[ \\t].*");
    private static final Pattern WORD = Pattern.compile(
            "(?iu)aujourd['’]hui|quelqu['’]une?s?|[\\p{L}]{1,6}['’](?=[\\p{L}])|[\\p{L}][\\p{L}0-9]*(?:[-‐][\\p{L}0-9]+){0,9}|[0-9]+(?:[.,:][0-9]+){0,9}[\\p{L}]*");
    private static final Pattern ENGLISH_WORD =
            Pattern.compile("[\\p{L}][\\p{L}0-9]*(?:[-‐'’][\\p{L}0-9]+){0,9}|[0-9]+(?:[.,:][0-9]+){0,9}[\\p{L}]*");
    /** A full stop after these, or after a single letter, ends no sentence. */
    private static final Set<String> SHORTENED = Set.of(
            "mme", "mmes", "mlle", "mm", "dr", "pr", "me", "st", "ste", "av", "art", "tél", "ex", "cf", "env", "min",
            "max", "fig", "vol", "chap", "bd", "mr", "mrs", "ms", "vs", "approx", "tel");

    private Reader() {}

    static Reading read(String source, Language language) {
        String masked = Masked.of(source);
        List<Block> blocks = new ArrayList<>();
        int begin = -1;
        Block.Kind kind = Block.Kind.PARAGRAPH;
        int at = 0;
        while (at <= source.length()) {
            int end = source.indexOf('\n', at);
            end = end < 0 ? source.length() : end;
            String line = source.substring(at, end);
            boolean heading = HEADING.matcher(line).matches();
            boolean item = ITEM.matcher(line).matches();
            if (begin >= 0 && (line.isBlank() || heading || item || kind == Block.Kind.HEADING)) {
                add(blocks, kind, masked, begin, at, language);
                begin = -1;
            }
            if (begin < 0 && !line.isBlank()) {
                begin = at;
                kind = heading ? Block.Kind.HEADING : item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
            }
            at = end + 1;
        }
        if (begin >= 0) {
            add(blocks, kind, masked, begin, source.length(), language);
        }
        return new Reading(source, masked, language, blocks);
    }

    private static void add(List<Block> blocks, Block.Kind kind, String masked, int start, int end, Language language) {
        List<Sentence> sentences = new ArrayList<>();
        int from = start;
        for (int at = start; at < end; at++) {
            if (ends(masked, at, start, end)) {
                sentence(sentences, masked, from, at + 1, language);
                from = at + 1;
            }
        }
        sentence(sentences, masked, from, end, language);
        if (!sentences.isEmpty()) {
            blocks.add(new Block(kind, start, end, sentences));
        }
    }

    /** Whether a sentence ends with this character. */
    private static boolean ends(String text, int at, int start, int end) {
        char character = text.charAt(at);
        int next = at + 1;
        while (next < end
                && (Character.isWhitespace(text.charAt(next)) || "\u00a0\u202f»”\")".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        char following = next < end ? text.charAt(next) : '\n';
        boolean begins = next >= end
                || Character.isUpperCase(following)
                || Character.isDigit(following)
                || "«“\"".indexOf(following) >= 0;
        return switch (character) {
            case '!', '?', '…' -> begins && next > at + 1 || next >= end;
            case '\n' -> next < end && Character.isUpperCase(following);
            case '.' -> begins && (next > at + 1 || next >= end) && !isShortened(text, at, start);
            default -> false;
        };
    }

    private static boolean isShortened(String text, int at, int start) {
        int from = at;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, at);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || SHORTENED.contains(word.toLowerCase(java.util.Locale.ROOT)) || word.equals("p");
    }

    private static void sentence(List<Sentence> sentences, String masked, int start, int end, Language language) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(masked.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(masked.charAt(to - 1))) {
            to--;
        }
        String text = masked.substring(from, to);
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = (language == Language.FRENCH ? WORD : ENGLISH_WORD).matcher(text);
        while (matcher.find()) {
            tokens.add(Token.of(from + matcher.start(), matcher.group()));
        }
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(from, to, text, List.copyOf(tokens)));
        }
    }
}
