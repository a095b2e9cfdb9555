package org.jalon.newsroom.event.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jalon.newsroom.event.Entry;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.register.Registration.Standing;
import org.jalon.newsroom.event.register.Registrations;
import org.jalon.site.Words;

/** Says how one gets in now. Of those who registered nothing is said but whether seats are left. */
public final class Entrance {

    private final Registrations registrations;
    private final Clock clock;

    public Entrance(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    EventPage.Entry of(Event event, Words words) {
        Entry entry = event.content().entry();
        if (!event.takesPlace() || event.isOver(clock.instant())) {
            return new EventPage.Entry("", "", "");
        }
        return switch (entry.way()) {
            case NONE -> new EventPage.Entry(words.say("agenda.entry.none"), "", "");
            case ELSEWHERE ->
                new EventPage.Entry(
                        words.say("agenda.entry.elsewhere"), entry.link(), words.say("agenda.entry.elsewhere.button"));
            case HERE -> here(event, words);
        };
    }

    private EventPage.Entry here(Event event, Words words) {
        Entry entry = event.content().entry();
        Instant now = clock.instant();
        LocalDateTime opens = entry.opens();
        if (opens != null && !entry.isOpened(event.when(), now)) {
            return text(words.say("agenda.entry.soon", new EventWords(words).moment(opens)));
        }
        if (entry.isClosed(event.when(), now)) {
            return text(words.say("agenda.entry.closed"));
        }
        String href = words.language().path("/agenda/" + event.id() + "/inscription");
        return switch (registrations.offer(event)) {
            case SEATED -> new EventPage.Entry(left(event, words), href, words.say("agenda.entry.button"));
            case WAITING ->
                new EventPage.Entry(words.say("agenda.entry.full"), href, words.say("agenda.entry.button.waiting"));
            case PENDING, CANCELLED -> text(words.say("agenda.entry.nothing"));
        };
    }

    private String left(Event event, Words words) {
        LocalDateTime closes = event.content().entry().closes();
        String seats =
                words.say(event.content().entry().capacity() == null ? "agenda.entry.open" : "agenda.entry.left");
        return closes == null ? seats : words.say("agenda.entry.until", seats, new EventWords(words).moment(closes));
    }

    private static EventPage.Entry text(String text) {
        return new EventPage.Entry(text, "", "");
    }

    /** Whether an event has not begun yet. */
    boolean isBefore(Event event) {
        return clock.instant().isBefore(event.when().start());
    }

    /** Whether the link to follow an event from afar may be shown to everybody now. */
    boolean showsLink(Event event) {
        Instant now = clock.instant();
        if (!event.takesPlace() || event.isOver(now)) {
            return false;
        }
        Entry entry = event.content().entry();
        boolean started = !now.isBefore(event.when().start());
        return !entry.isHere() || started && entry.capacity() == null;
    }

    /** Whether somebody may see that link on the page of their registration. */
    boolean showsLink(Event event, Standing standing) {
        return standing == Standing.SEATED && event.takesPlace() && !event.isOver(clock.instant());
    }
}
