package org.jalon.newsroom.event.page;

import org.jalon.newsroom.event.Entry;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.site.Page;
import org.jalon.site.QrCode;
import org.jalon.site.Site;
import org.jalon.site.Words;

/** Decides what a poster says. */
public final class PosterPresenter {

    private final EventPresenter events;

    public PosterPresenter(EventPresenter events) {
        this.events = events;
    }

    PosterPage page(Listed listed, Site site, Words words) {
        EventPage event = events.page(listed, site, words);
        String address = site.url("/agenda/" + listed.event().id());
        String path = "/agenda/" + listed.event().id() + "/affiche";
        String title = words.say("agenda.poster.of", event.title());
        return new PosterPage(
                new Page(words, title, "", path, Page.Section.NONE, false),
                event,
                entry(listed.event(), words),
                address.replaceFirst("^https?://", ""),
                QrCode.of(address));
    }

    /** Whether seats are left now is nothing for paper. */
    private static String entry(Event event, Words words) {
        if (!event.takesPlace()) {
            return "";
        }
        return words.say(event.content().entry().way() == Entry.Way.NONE ? "agenda.entry.none" : "agenda.poster.entry");
    }
}
