package org.jalon.newsroom.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an event.
 *
 * @param title on one line
 * @param summary a sentence or two
 * @param description in Markdown
 * @param kind of event
 * @param section id of the section, empty for none
 * @param themes their ids
 * @param territory it is for, as {@code departement:59}; empty when it is for everybody
 * @param organiser of it
 * @param programme in order
 * @param where it is
 * @param accessibility of the venue, beyond what its sheet says
 * @param audience it is made for
 * @param level of it
 * @param price what it costs, empty when it is free
 * @param entry how one gets in
 * @param image of it, null for none
 * @param documents to read before it: a programme, a form
 * @param after to read and see afterwards: a replay, slides
 */
public record Content(
        String title,
        String summary,
        String description,
        Kind kind,
        String section,
        List<String> themes,
        String territory,
        Organiser organiser,
        List<ProgrammeItem> programme,
        Where where,
        String accessibility,
        Audience audience,
        Level level,
        String price,
        Entry entry,
        @Nullable Illustration image,
        List<Resource> documents,
        List<Resource> after) {

    public Content {
        themes = List.copyOf(themes);
        programme = List.copyOf(programme);
        documents = List.copyOf(documents);
        after = List.copyOf(after);
    }

    public boolean isFree() {
        return price.isEmpty();
    }

    public Optional<Illustration> illustration() {
        return Optional.ofNullable(image);
    }

    /** The same with other things to read and see afterwards. */
    public Content withAfter(List<Resource> resources) {
        return new Content(
                title,
                summary,
                description,
                kind,
                section,
                themes,
                territory,
                organiser,
                programme,
                where,
                accessibility,
                audience,
                level,
                price,
                entry,
                image,
                documents,
                resources);
    }
}
