package org.jalon.newsroom.event.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.newsroom.event.Audience;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.Level;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.Venue;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.find.Lookup;
import org.jalon.site.Words;

/**
 * Says in a few lines what is found.
 *
 * @param words of the page
 * @param themes names of themes by their ids
 */
record EventLines(Words words, Map<String, String> themes) {

    private static final double METRES = 1_000;

    AgendaPage.Line line(Lookup.Hit hit) {
        Event event = hit.listed().event();
        Content content = event.content();
        When session = new When(event.when().zone(), event.when().allDay(), List.of(hit.session()));
        return new AgendaPage.Line(
                words.language().path(event.path()),
                content.title(),
                new EventWords(words).times(session),
                state(event),
                kind(content),
                where(hit.listed().venue()),
                distance(hit.metres()),
                content.summary(),
                tags(content));
    }

    /** That it does not take place; empty when it does. */
    String state(Event event) {
        return event.state() == State.PUBLISHED
                ? ""
                : words.say("agenda.state." + event.state().slug());
    }

    /** The kind, then the themes. */
    String kind(Content content) {
        List<String> parts = new ArrayList<>(
                List.of(words.say("agenda.kind." + content.kind().slug())));
        content.themes().stream().map(themes::get).filter(Objects::nonNull).forEach(parts::add);
        return String.join(" · ", parts);
    }

    /** The name of the place and its commune. */
    private static String where(Venue venue) {
        String commune = venue.commune() == null ? "" : venue.commune().name();
        if (venue.name().isEmpty()) {
            return venue.address();
        }
        return commune.isEmpty() || venue.name().contains(commune) ? venue.name() : venue.name() + ", " + commune;
    }

    List<String> tags(Content content) {
        List<String> tags = new ArrayList<>();
        if (content.where().isOnline()) {
            tags.add(words.say(content.where().isSomewhere() ? "agenda.tag.also-online" : "agenda.tag.online"));
        }
        if (content.isFree()) {
            tags.add(words.say("agenda.tag.free"));
        }
        if (content.level() == Level.BEGINNER) {
            tags.add(words.say("agenda.narrow.beginners"));
        }
        if (content.audience() != Audience.EVERYBODY) {
            tags.add(words.say("agenda.audience." + content.audience().slug()));
        }
        return tags;
    }

    private String distance(double metres) {
        if (metres < 0) {
            return "";
        }
        return words.say("agenda.distance", Math.max(1, Math.round(metres / METRES)));
    }
}
