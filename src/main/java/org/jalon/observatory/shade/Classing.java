package org.jalon.observatory.shade;

import java.util.Optional;
import java.util.stream.Stream;

/** How figures are put into classes, as somebody may ask for it. */
public enum Classing {
    /** As many territories in each class. */
    QUANTILES("quantiles"),
    /** Classes of the same width with round limits. */
    ROUND("rondes"),
    /** Below, around and above the figure of the region. */
    AROUND("ecart");

    private final String slug;

    Classing(String slug) {
        this.slug = slug;
    }

    /** In addresses and in keys of messages. */
    public String slug() {
        return slug;
    }

    public static Optional<Classing> parse(String text) {
        return Stream.of(values())
                .filter(classing -> classing.slug.equals(text.strip()))
                .findFirst();
    }
}
