package org.jalon.newsroom.arrival.mend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A description of an image that stuck to the first word of the text after it, as programs leave it that take only the words of a page:
 * {@code Logo nordEn décembre 2018}.
 *
 * @param caption the description
 * @param rest the text after it
 * @param certain whether they can be told apart without a person
 */
public record GluedCaption(String caption, String rest, boolean certain) {

    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 14;
    private static final int SHORTEST_REST = 40;

    /** Words that French sentences begin with and names of products do not end with. */
    private static final Set<String> BEGINNERS = Set.of(
            "le",
            "la",
            "les",
            "un",
            "une",
            "des",
            "du",
            "en",
            "à",
            "au",
            "aux",
            "ce",
            "cet",
            "cette",
            "ces",
            "depuis",
            "pour",
            "dans",
            "après",
            "avant",
            "avec",
            "face",
            "selon",
            "suite",
            "lors",
            "afin",
            "comme",
            "quand",
            "si",
            "il",
            "elle",
            "ils",
            "elles",
            "nous",
            "vous",
            "on",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "notre",
            "nos",
            "chaque",
            "tous",
            "toutes",
            "plus",
            "par",
            "sur",
            "sous",
            "entre",
            "chez",
            "malgré",
            "parmi",
            "grâce",
            "alors",
            "aujourd",
            "deux",
            "trois",
            "plusieurs",
            "lancé",
            "lancée",
            "créé",
            "créée",
            "organisé",
            "organisée",
            "porté",
            "portée",
            "the",
            "this",
            "these",
            "since",
            "after",
            "in",
            "for",
            "with");

    /** Letters after which an apostrophe joins them to the word that follows: L’État. */
    private static final Set<String> ELIDED = Set.of("l", "d", "s", "c", "j", "n", "m", "qu", "jusqu", "lorsqu");

    private static final Pattern BOUNDARY =
            Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)(['’]?)");
    private static final Pattern CAPTION_WORD = Pattern.compile(
            "^(logo|logotype|visu|visuel|photo|photographie|image|affiche|bandeau|vignette|miniature|illustration|couverture|capture|icone|icône|carte|picture|banner)s?\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern EMBLEM = Pattern.compile(
            "^(logo|logotype|visu|visuel|affiche|bandeau|couverture|banner|poster)s?\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How cameras and scanners name what they make. */
    private static final Pattern CAMERA = Pattern.compile("(?:[A-Z]{1,4}[_-]?\\d{4,}|IMG[_-]?\\d+|DSC[_-]?\\d+)");

    private static final Pattern CAMERA_INSIDE = Pattern.compile("(?<=\\p{Ll})([A-Z]{1,4}_?\\d{5,})(?=[\\s.,;]|$)");

    /** Whether a line is nothing but the description, or the name, of an image. */
    public static boolean isCaption(String line) {
        return line.length() <= LONGEST
                && !line.matches(".*[.!?;:]$")
                && (CAPTION_WORD.matcher(line).matches() && line.split("\\s+").length <= 8
                        || CAMERA.matcher(line).matches());
    }

    /** Whether a caption describes a logo, a poster or the like, which stand for what a whole article is about. */
    public static boolean isEmblem(String caption) {
        return EMBLEM.matcher(caption).matches();
    }

    /** The caption that a paragraph begins with, if there is one. */
    public static Optional<GluedCaption> find(String paragraph) {
        List<Integer> boundaries = BOUNDARY.matcher(paragraph)
                .results()
                .map(MatchResult::start)
                .takeWhile(at -> at <= LONGEST)
                .filter(at -> mayBeCaption(paragraph.substring(0, at)))
                .toList();
        Optional<GluedCaption> begun = boundaries.stream()
                .filter(at -> beginsSentence(paragraph.substring(at)))
                .filter(at -> !Character.isUpperCase(paragraph.charAt(at - 1))
                        || CAPTION_WORD.matcher(paragraph).lookingAt())
                .filter(at -> !isName(paragraph, at))
                .findFirst()
                .map(at -> of(paragraph, at, true));
        if (begun.isPresent() || boundaries.isEmpty()) {
            return begun;
        }
        int last = boundaries.getLast();
        GluedCaption guess = of(paragraph, last, false);
        boolean named = CAPTION_WORD.matcher(guess.caption).matches() || guess.caption.matches(".*\\d{4,}");
        boolean sentence = guess.rest.length() >= SHORTEST_REST && guess.rest.matches("\\p{Lu}\\p{Ll}+ \\p{Ll}.*");
        if (named && sentence && (boundaries.size() == 1 || !guess.caption.contains(" "))) {
            return Optional.of(of(paragraph, last, true));
        }
        String word = guess.caption.substring(guess.caption.lastIndexOf(' ') + 1);
        boolean ownWord = word.length() > 2 && !Character.isUpperCase(word.charAt(0))
                || !paragraph.matches(".*[.!?…]$|.*[,;] .*")
                || paragraph.endsWith("..");
        boolean likely = ownWord
                && guess.rest.contains(" ")
                && guess.caption.split("\\s+").length >= 3
                && guess.rest.matches("\\p{Lu}[\\p{L}-]{3,}.*");
        return likely || named && sentence ? Optional.of(guess) : Optional.empty();
    }

    /** A name that a camera gave an image, stuck to a word in the middle of a text; the rest is the text without it. */
    public static Optional<GluedCaption> findInside(String paragraph) {
        return CAMERA_INSIDE
                .matcher(paragraph)
                .results()
                .findFirst()
                .map(found -> new GluedCaption(
                        found.group(1),
                        paragraph.substring(0, found.start()) + paragraph.substring(found.end()),
                        true));
    }

    /** Words such as LinkedIn, whose two halves are short and begin with capitals. */
    private static boolean isName(String paragraph, int at) {
        int from = paragraph.lastIndexOf(' ', at - 1) + 1;
        return Character.isUpperCase(paragraph.charAt(from))
                && !CAPTION_WORD.matcher(paragraph).lookingAt()
                && Character.isLetter(paragraph.charAt(at - 1));
    }

    private static GluedCaption of(String paragraph, int at, boolean certain) {
        return new GluedCaption(paragraph.substring(0, at).strip(), paragraph.substring(at), certain);
    }

    /** Short, without the stops of a sentence; a lone short word before a capital is a name such as iPhone or McDonald. */
    private static boolean mayBeCaption(String before) {
        return before.split("\\s+").length <= MOST_WORDS
                && !before.matches(".*[.!?;:»\"“”(].*")
                && !before.matches(".*https?:.*|.*@.*")
                && (before.contains(" ") || CAMERA.matcher(before).matches());
    }

    private static boolean beginsSentence(String rest) {
        if (rest.length() < SHORTEST_REST) {
            return false;
        }
        var first = FIRST_WORD.matcher(rest);
        if (!first.find()) {
            return false;
        }
        String word = first.group(1).toLowerCase(java.util.Locale.ROOT);
        boolean elided = !first.group(2).isEmpty();
        boolean known = elided ? ELIDED.contains(word) || BEGINNERS.contains(word) : BEGINNERS.contains(word);
        boolean oneCapital = first.group(1).length() == 1
                || !Character.isUpperCase(first.group(1).charAt(1));
        return known
                && oneCapital
                && (elided || rest.startsWith(" ", first.end()) || rest.startsWith("\u00a0", first.end()));
    }
}
