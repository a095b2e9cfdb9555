package org.jalon.newsroom.event.register;

import java.net.URI;
import org.jalon.mail.Letter;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.Venues;
import org.jalon.newsroom.event.register.Registration.News;
import org.jalon.newsroom.event.register.Registration.Standing;
import org.jalon.site.Words;

/** The mails to those who register. What a stranger typed stands in none of them before the mailbox was proven. */
public final class Letters {

    private final Venues venues;
    private final Tickets tickets;

    public Letters(Venues venues, Tickets tickets) {
        this.venues = venues;
        this.tickets = tickets;
    }

    /** Asks whether it was really they. */
    Letter confirm(Event event, Registration registration, String base) {
        Letter letter = begin("agenda.letter.confirm", event, registration)
                .say("agenda.letter.confirm.how")
                .button("agenda.letter.confirm.button", link(registration, base));
        return letter.say("agenda.letter.confirm.not-you");
    }

    /** For a mailbox that registered before. */
    Letter known(Event event, Registration registration, String base) {
        return managed(begin("agenda.letter.known", event, registration), registration, base);
    }

    /** Says whether they have a seat or wait for one. */
    Letter confirmed(Event event, Registration registration, String base) {
        String key = registration.state() == Standing.WAITING ? "agenda.letter.waiting" : "agenda.letter.seated";
        return managed(begin(key, event, registration), registration, base);
    }

    Letter reminder(Event event, Registration registration, String base) {
        return managed(begin("agenda.letter.reminder", event, registration), registration, base);
    }

    /** Tells what happened to the event, or to their registration. */
    Letter news(News news, Event event, Registration registration, String base) {
        Letter letter = begin("agenda.letter." + news.name().toLowerCase(java.util.Locale.ROOT), event, registration);
        if (!event.notice().isEmpty() && news != News.PROMOTED) {
            letter = letter.quote(event.notice());
        }
        return switch (news) {
            case CANCELLED -> letter;
            case PROMOTED, CHANGED, POSTPONED -> managed(letter, registration, base);
        };
    }

    private Letter begin(String key, Event event, Registration registration) {
        Words words = Words.in(registration.language());
        String title = event.content().title();
        Letter letter = Letter.in(words, key + ".subject", title)
                .say(key, title)
                .say("agenda.letter.when", new EventWords(words).when(event.when()));
        String where = venues.of(event.content().where()).line();
        if (!where.isEmpty()) {
            letter = letter.say("agenda.letter.where", where);
        }
        return event.content().where().isOnline() ? letter.say("agenda.letter.online") : letter;
    }

    private Letter managed(Letter letter, Registration registration, String base) {
        return letter.say("agenda.letter.manage").button("agenda.letter.manage.button", link(registration, base));
    }

    private URI link(Registration registration, String base) {
        return URI.create(base + registration.language().path(tickets.path(registration)));
    }
}
