package org.jalon.newsroom.resource;

import java.util.Arrays;
import java.util.Optional;

/** A value of a closed list, as addresses, forms, files and bundles write it. */
public interface Coded {

    /** Lower case, without accents, with hyphens. */
    String slug();

    /** The value that is written so. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> values, String slug) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.slug().equals(slug))
                .findFirst();
    }
}
