package org.jalon.newsroom.arrival.read;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An article as a format gives it that says where each begins and ends.
 *
 * @param key what names it for ever where it comes from: its address, its number, or its file
 * @param title of it
 * @param lead of it, plain, may be empty
 * @param body in HTML
 * @param authors as they are named
 * @param date when it was published there, null when nothing says so
 * @param status of it there
 * @param labels categories and tags, as they are called there
 * @param addresses it had: paths or whole
 * @param language of it, two letters; empty when nothing says so
 * @param cover path or address of its picture, empty for none
 * @param enclosures files that go with it
 */
public record Item(
        String key,
        String title,
        String lead,
        Element body,
        String authors,
        @Nullable Instant date,
        Status status,
        List<String> labels,
        List<String> addresses,
        String language,
        String cover,
        List<String> enclosures) {

    /** How far it was where it comes from. */
    public enum Status {
        PUBLISHED,
        /** It was to be published at its date. */
        PLANNED,
        DRAFT;

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Item {
        labels = List.copyOf(labels);
        addresses = List.copyOf(addresses);
        enclosures = List.copyOf(enclosures);
    }
}
