package org.jalon.newsroom.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of a closed set, as forms and addresses write it. */
public interface Choice {

    /** As the constants of an enumeration are named. */
    String name();

    /** In lower case, with hyphens. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this slug. */
    static <T extends Choice> Optional<T> parse(T[] all, String slug) {
        return Arrays.stream(all).filter(one -> one.slug().equals(slug)).findFirst();
    }
}
