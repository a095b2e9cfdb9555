package org.jalon.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.site.Words;

/**
 * The values that a field may take: the labels of the national standard (2024), with the labels of 2022 and the
 * spellings found in the wild as aliases. Structure types are codes ({@code BIB}).
 */
public final class Vocabulary {

    private Vocabulary() {}

    /** The vocabulary's labels of a field in the standard's order; empty for a field of free text. */
    public static List<String> labels(Field field) {
        return Labels.all(field);
    }

    /** The label of which this is the label or the slug, exactly: what a filter's value is read with. */
    public static Optional<String> find(Field field, String labelOrSlug) {
        return Labels.find(field, labelOrSlug);
    }

    /** How a label is said to people: in full for a code, translated in English, else as it is. */
    public static String say(Field field, String label, Words words) {
        return words.find("vocabulary." + field.label() + "." + Slug.of(label)).orElse(label);
    }

    /**
     * What a source's value means, through aliases and folding: what files are read with. Several meanings for one value
     * are possible, also of other fields than the one it stands in (the audiences of 2022 hold the needs for specific
     * support). The field may be any; one of free text knows nothing.
     */
    public static Meaning read(Field field, String value) {
        return Aliases.read(field, value);
    }

    /** All that a field's values are written as, as slugs, with their meaning; neighbouring fields are not among them. */
    public static Map<String, Meaning> spellings(Field field) {
        return Aliases.spellings(field);
    }

    /** What a value was read as. */
    public sealed interface Meaning {

        /** Labels of the vocabulary, with the topics that a finer, older label adds; never empty. */
        record Known(List<Said> said) implements Meaning {

            public Known {
                said = List.copyOf(said);
            }
        }

        /** A label of an older vocabulary that has no equivalent today and is kept in the raw record only. */
        record Retired() implements Meaning {}

        /** Nothing known resembles it. */
        record Unknown() implements Meaning {}
    }

    /** A field and the label that it gets. */
    public record Said(Field field, String label) {}
}
