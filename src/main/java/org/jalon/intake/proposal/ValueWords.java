package org.jalon.intake.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.Slug;
import org.jalon.directory.Table;
import org.jalon.directory.Vocabulary.Said;

/** Words that speak for a label of a vocabulary: {@code intake/values.tsv}. */
final class ValueWords {

    private static final Pattern COMMAS = Pattern.compile(",\\s*");

    private static final List<Entry> ENTRIES = Table.read("intake/values.tsv").stream()
            .flatMap(row -> COMMAS.splitAsStream(row.get(2))
                    .map(words -> new Entry(
                            new Said(Field.find(row.get(0)).orElseThrow(), row.get(1)),
                            Arrays.asList(words.split(" ")))))
            .toList();

    private ValueWords() {}

    /**
     * Words that stand for a label.
     *
     * @param words all of which must be there
     */
    private record Entry(Said said, List<String> words) {

        /** How many letters of the text speak for it; 0 when a word is missing. */
        int weight(List<String> text) {
            int weight = 0;
            for (String word : words) {
                if (text.stream().noneMatch(own -> begins(own, word))) {
                    return 0;
                }
                weight += word.length();
            }
            return weight;
        }
    }

    /** Short words must be there whole: "pc", "caf". */
    private static boolean begins(String own, String word) {
        return word.length() <= 3 ? own.equals(word) || own.equals(word + "s") : own.startsWith(word);
    }

    /** A label and how many letters spoke for it. */
    record Spoken(Said said, int letters) {}

    /** The labels of a field that a text speaks of, the surest first. */
    static List<Spoken> find(Field field, String text) {
        List<String> words = Arrays.asList(Slug.of(text).split("-"));
        List<Spoken> found = new ArrayList<>();
        for (Entry entry : ENTRIES) {
            int weight = entry.said().field() == field ? entry.weight(words) : 0;
            Optional<Spoken> known = found.stream()
                    .filter(spoken -> spoken.said().equals(entry.said()))
                    .findFirst();
            if (weight > 0 && known.filter(spoken -> spoken.letters() >= weight).isEmpty()) {
                known.ifPresent(found::remove);
                found.add(new Spoken(entry.said(), weight));
            }
        }
        found.sort((a, b) -> Integer.compare(b.letters(), a.letters()));
        return found;
    }

    /** The words of a text that speak for a label of the field, as they stand there, without their endings. */
    static List<Speaking> speaking(Field field, String text) {
        List<Speaking> found = new ArrayList<>();
        for (String word : Pattern.compile("[^\\p{L}\\p{N}]+").split(text)) {
            String slug = Slug.of(word);
            for (Entry entry : ENTRIES) {
                if (entry.said().field() == field
                        && entry.words().size() == 1
                        && slug.length() > 3
                        && begins(slug, entry.words().getFirst())) {
                    found.add(new Speaking(Heading.stem(word.toLowerCase(java.util.Locale.ROOT)), entry.said()));
                }
            }
        }
        return found;
    }

    /** A word and what it speaks for. */
    record Speaking(String word, Said said) {}
}
