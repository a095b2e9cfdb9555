package org.jalon.directory;

import java.util.List;
import java.util.Optional;

/**
 * The values that a field may take: the labels of the national standard (2024), with the labels of 2022 and the
 * spellings found in the wild as aliases.
 */
public final class Vocabulary {

    private Vocabulary() {}

    /** The vocabulary's labels of a field in the standard's order; empty for a field of free text. */
    public static List<String> labels(Field field) {
        throw new UnsupportedOperationException();
    }

    /** The label of which this is the label or the slug, exactly: what a filter's value is read with. */
    public static Optional<String> find(Field field, String labelOrSlug) {
        throw new UnsupportedOperationException();
    }

    /**
     * What a source's value means, through aliases and folding: what files are read with. Several meanings for one value
     * are possible (a label of 2022 may be a fee and an access mode).
     */
    public static Meaning read(Field field, String value) {
        throw new UnsupportedOperationException();
    }

    /** What a value was read as. */
    public sealed interface Meaning {
        /** Labels of the vocabulary, with the topics that a finer, older label adds; both may be empty. */
        record Known(List<Said> said) implements Meaning {}

        /** A label of an older vocabulary that has no equivalent today and is kept in the raw record only. */
        record Retired() implements Meaning {}

        /** Nothing known resembles it. */
        record Unknown() implements Meaning {}
    }

    /** A field and the label that it gets. */
    public record Said(Field field, String label) {}
}
