package org.jalon.territory;

import java.util.Locale;
import java.util.Optional;

/**
 * A territory by its kind and code, written {@code commune:59350} in addresses.
 *
 * @param kind of territory
 * @param code INSEE code, or SIREN for an EPCI
 */
public record Territory(Kind kind, String code) {

    /** The kinds of territory, from the smallest. */
    public enum Kind {
        COMMUNE,
        EPCI,
        DEPARTEMENT,
        REGION
    }

    /** Reads {@code commune:59350}; empty when the kind is unknown or the code is missing. */
    public static Optional<Territory> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        String kind = text.substring(0, colon).strip();
        for (Kind candidate : Kind.values()) {
            if (candidate.name().equalsIgnoreCase(kind)) {
                return Optional.of(new Territory(
                        candidate, text.substring(colon + 1).strip().toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + code;
    }
}
