package org.jalon.newsroom.event;

import java.util.List;

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
 * @param after to read and see afterwards
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
        List<Resource> after) {

    public Content {
        themes = List.copyOf(themes);
        programme = List.copyOf(programme);
        after = List.copyOf(after);
    }

    public boolean isFree() {
        return price.isEmpty();
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
                resources);
    }
}
