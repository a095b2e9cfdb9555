package org.jalon.newsroom.find;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jalon.territory.Territory;

/**
 * Something of the newsroom that can be found by its words now.
 *
 * @param kind of thing
 * @param id of it, unique within its kind
 * @param title in French
 * @param lead a sentence or two, may be empty
 * @param text the rest of its words, plain, attachments included; may be empty
 * @param path French path of its page
 * @param date when it was published; of an event, when it begins
 * @param sections ids of its sections
 * @param themes ids of its themes
 * @param territories it is about
 */
public record Findable(
        Kind kind,
        String id,
        String title,
        String lead,
        String text,
        String path,
        Instant date,
        Set<String> sections,
        Set<String> themes,
        Set<Territory> territories) {

    /** What can be found. */
    public enum Kind {
        ARTICLE,
        EVENT,
        PUBLICATION,
        LETTER,
        RESOURCE,
        /** An easy-to-read version of something. */
        EASY;

        /** As addresses and bundles write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Findable {
        sections = Set.copyOf(sections);
        themes = Set.copyOf(themes);
        territories = Set.copyOf(territories);
    }
}
