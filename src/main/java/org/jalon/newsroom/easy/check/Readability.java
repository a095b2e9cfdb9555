package org.jalon.newsroom.easy.check;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How easy a text reads, by sentences and syllables: for French the formula of Kandel and Moles (1958), {@code 207 − 1.015 words per
 * sentence − 73.6 syllables per word}, their adaptation of Flesch (1948), which is taken for English: {@code 206.835 − 1.015 … − 84.6 …}.
 */
final class Readability {

    /** Words below which the figure says nothing. */
    private static final int FEWEST = 30;

    private static final int HIGHEST = 100;
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]+");
    private static final Pattern MUTE = Pattern.compile("(?<=[^aeiouyàâäéèêëîïôöùûüœæ])(?:e|es|ent)$");

    private Readability() {}

    static OptionalInt ease(Reading reading) {
        int words = 0;
        int syllables = 0;
        int sentences = 0;
        for (Block block : reading.blocks()) {
            for (Sentence sentence : block.sentences()) {
                sentences++;
                for (Token token : sentence.tokens()) {
                    if (!token.isElided()) {
                        words++;
                        syllables += syllables(token, reading.isFrench());
                    }
                }
            }
        }
        if (words < FEWEST) {
            return OptionalInt.empty();
        }
        double length = (double) words / sentences;
        double weight = (double) syllables / words;
        double ease =
                reading.isFrench() ? 207 - 1.015 * length - 73.6 * weight : 206.835 - 1.015 * length - 84.6 * weight;
        return OptionalInt.of((int) Math.round(Math.clamp(ease, 0, HIGHEST)));
    }

    /** Groups of vowels, without the silent ending; a number counts as one. */
    static int syllables(Token token, boolean french) {
        String said = french
                ? MUTE.matcher(token.lower()).replaceFirst("")
                : token.lower().replaceFirst("(?<=[^aeiouyl])e$", "");
        return Math.max(1, (int) VOWELS.matcher(said).results().count());
    }
}
