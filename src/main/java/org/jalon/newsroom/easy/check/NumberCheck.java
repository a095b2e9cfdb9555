package org.jalon.newsroom.easy.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers: Roman ones, in words, percentages, and those that are too big to be seen before one. */
final class NumberCheck implements Check {

    private static final Pattern ROMAN = Pattern.compile("(?=[XIV]{2})X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern ROMAN_ORDINAL =
            Pattern.compile("(?=[XIV])X{0,3}(?:IX|IV|V?I{0,3})(?:e|er|re|è|ème|ième|th)");
    private static final Pattern PERCENT = Pattern.compile(
            "(?<![0-9])[0-9]++(?:[.,][0-9]++)?[ \\u00a0\\u202f]?(?:%|pour cent\\b|per cent\\b|percent\\b)");
    /** Ten thousand and more, in groups or not; never a part of a telephone number or a postal code before a name. */
    private static final Pattern LARGE = Pattern.compile(
            "(?<![0-9.,:/-])(?<![0-9][ \\u00a0\\u202f])(?:[1-9][0-9]{1,2}(?:[ \\u00a0\\u202f.][0-9]{3}){1,4}|[1-9](?:[ \\u00a0\\u202f.][0-9]{3}){2,4}"
                    + "|[1-9][0-9]{4,20})(?![0-9]|[ \\u00a0\\u202f.-][0-9]|[ \\u00a0\\u202f]+\\p{Lu})");

    private static final Pattern MILLIONS = Pattern.compile(
            "(?iu)(?<![0-9])[0-9]++(?:[.,][0-9]++)?[ \\u00a0\\u202f](?:millions?|milliards?|billions?|thousand)\\b");

    private static final Set<String> FRENCH = Set.of(
            "deux",
            "trois",
            "quatre",
            "cinq",
            "sept",
            "huit",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf",
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "soixante-dix",
            "quatre-vingt",
            "quatre-vingts",
            "quatre-vingt-dix",
            "cent",
            "six",
            "vingt-cinq",
            "vingt-quatre",
            "trente-cinq");
    private static final Set<String> ENGLISH = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred");
    /** Before these, a number in words is a turn of phrase: "tous les deux", "pour cent". */
    private static final Set<String> TURNS =
            Set.of("les", "tous", "toutes", "pour", "des", "vos", "nos", "leurs", "the", "per");

    private static final Set<String> COUNTED = Set.of(
            "heures",
            "jours",
            "mois",
            "ans",
            "personnes",
            "euros",
            "semaines",
            "minutes",
            "places",
            "ateliers",
            "enfants");

    @Override
    public void look(Reading reading, Findings findings) {
        mark(PERCENT, Rule.PERCENT, reading, findings);
        mark(LARGE, Rule.LARGE_NUMBER, reading, findings);
        mark(MILLIONS, Rule.LARGE_NUMBER, reading, findings);
        reading.sentences().forEach(sentence -> words(sentence, reading.isFrench() ? FRENCH : ENGLISH, findings));
    }

    private static void mark(Pattern pattern, Rule rule, Reading reading, Findings findings) {
        Matcher matcher = pattern.matcher(reading.masked());
        while (matcher.find()) {
            findings.add(rule, matcher.start(), matcher.end(), "");
        }
    }

    private static void words(Sentence sentence, Set<String> numbers, Findings findings) {
        List<Token> tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (isRoman(token.text())) {
                findings.add(Rule.ROMAN, token, Integer.toString(value(token.text())));
            } else if (isNumberWord(sentence, at, numbers)) {
                findings.add(Rule.NUMBER_WORD, token, "");
            }
        }
    }

    private static boolean isNumberWord(Sentence sentence, int at, Set<String> numbers) {
        Token token = sentence.at(at);
        boolean name = at > 0 && token.isCapitalised();
        boolean counted = token.lower().equals("neuf") && sentence.at(at + 1).is(COUNTED);
        return !name
                && (token.is(numbers)
                                && !sentence.at(at - 1).is(TURNS)
                                && !sentence.at(at - 1).isNumber()
                                && !sentence.at(at - 1).is(numbers)
                        || counted);
    }

    /** Roman numbers that cannot be a word: of two letters, or one with an ending, among those for up to 39. */
    static boolean isRoman(String text) {
        return ROMAN.matcher(text).matches() || ROMAN_ORDINAL.matcher(text).matches() && text.length() > 1;
    }

    private static int value(String roman) {
        int sum = 0;
        int before = 0;
        for (int at = 0; at < roman.length(); at++) {
            int value = switch (roman.charAt(at)) {
                case 'X' -> 10;
                case 'V' -> 5;
                case 'I' -> 1;
                default -> 0;
            };
            sum += value > before ? value - 2 * before : value;
            before = value;
        }
        return sum;
    }
}
