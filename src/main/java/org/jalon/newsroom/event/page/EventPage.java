package org.jalon.newsroom.event.page;

import java.util.List;
import org.jalon.newsroom.event.ProgrammeItem;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * An event as everybody reads it.
 *
 * @param head of the document
 * @param back path of the agenda
 * @param title of it
 * @param kind of it and its themes
 * @param state that it is cancelled, postponed or over; empty for what is to come
 * @param notice what is said of that, may be empty
 * @param summary of it, may be empty
 * @param sessions when it takes place, in words
 * @param where it takes place
 * @param facts short answers: price, audience, level…
 * @param organiser of it, null when nobody is named
 * @param programme in order
 * @param description as safe HTML, may be empty
 * @param entry how one gets in
 * @param picture of it as safe HTML, may be empty
 * @param documents to read before
 * @param after to read and see afterwards
 * @param others of its series that are to come
 * @param calendar path of its calendar file
 * @param poster path of a poster of it
 * @param social what other sites show of it
 * @param preview whether an editor looks at it before anybody else
 * @param printed where and when a paper with it comes from
 */
public record EventPage(
        Page head,
        String back,
        String title,
        String kind,
        String state,
        String notice,
        String summary,
        List<String> sessions,
        Where where,
        List<Fact> facts,
        @Nullable Contact organiser,
        List<ProgrammeItem> programme,
        String description,
        Entry entry,
        String picture,
        List<Document> documents,
        List<Document> after,
        List<AgendaPage.Link> others,
        String calendar,
        String poster,
        Social social,
        boolean preview,
        String printed) {

    /**
     * Where it takes place.
     *
     * @param name of the place, may be empty
     * @param address in one line, empty on line only
     * @param sheet path of the sheet of the place, empty when it has none
     * @param plan path of the drawn plan of the place, empty when it has none
     * @param map path of the map there, empty when it is not known
     * @param online what is said of following it from afar, empty when one cannot
     * @param link to follow it, empty when it is not shown here
     * @param accessibility of the venue, in sentences
     * @param accessibilityUrl more of that on another site, may be empty
     */
    public record Where(
            String name,
            String address,
            String sheet,
            String plan,
            String map,
            String online,
            String link,
            List<String> accessibility,
            String accessibilityUrl) {}

    /** A short answer under a question. */
    public record Fact(String question, String answer) {}

    /**
     * Who organises it.
     *
     * @param name may be empty
     * @param contact as people read it, may be empty
     * @param href of the contact, empty when it is no link
     */
    public record Contact(String name, String contact, String href) {}

    /**
     * How one gets in.
     *
     * @param text what is to be known
     * @param href to register, empty when one cannot now or need not
     * @param label of that link
     */
    public record Entry(String text, String href, String label) {

        /** The same for who only looks: a button that leads nowhere is no button. */
        Entry shown() {
            return new Entry(text, "", "");
        }
    }

    /**
     * Something to read or to see.
     *
     * @param label as people read it
     * @param href of it
     * @param details its type and size, or the site that it is on
     */
    public record Document(String label, String href, String details) {}

    /**
     * What other sites read of it.
     *
     * @param url of this page
     * @param image address of a picture of it
     * @param structured facts for search engines
     */
    public record Social(String url, String image, String structured) {}
}
