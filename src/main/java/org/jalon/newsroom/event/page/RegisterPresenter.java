package org.jalon.newsroom.event.page;

import java.util.List;
import java.util.Locale;
import org.jalon.account.FormKey;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.Venues;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.newsroom.event.register.Registration;
import org.jalon.newsroom.event.register.Registration.Standing;
import org.jalon.newsroom.event.register.Registrations;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the pages of registering say. */
public final class RegisterPresenter {

    private final Entrance entrance;
    private final Venues venues;
    private final long keepDays;

    /** @param keepDays for which registrations are kept after an event */
    public RegisterPresenter(Entrance entrance, Venues venues, long keepDays) {
        this.entrance = entrance;
        this.venues = venues;
        this.keepDays = keepDays;
    }

    /** @param notice end of the key that says why nothing was sent, empty when there is no such reason */
    RegisterPage form(Listed listed, TypedWish typed, String notice, Words words, FormKey key) {
        return page(
                listed,
                typed,
                notice.isEmpty() ? "" : words.say("agenda.register.notice." + notice),
                false,
                words,
                key);
    }

    RegisterPage sent(Listed listed, Words words, FormKey key) {
        return page(listed, TypedWish.NOTHING, "", true, words, key);
    }

    private RegisterPage page(Listed listed, TypedWish typed, String notice, boolean sent, Words words, FormKey key) {
        Event event = listed.event();
        String title = words.say(sent ? "agenda.register.sent" : "agenda.register.title");
        String path = "/agenda/" + event.id() + "/inscription";
        return new RegisterPage(
                new Page(words, title, "", path, Page.Section.NONE, false),
                key,
                words.language().path(event.path()),
                event.content().title(),
                new EventWords(words).when(event.when()),
                listed.venue().line(),
                entrance.of(event, words),
                typed.name(),
                typed.address(),
                typed.needs(),
                typed.slips(words),
                notice,
                sent,
                words.say("agenda.register.kept", keepDays));
    }

    /** The page of a registration. */
    TicketPage ticket(
            Registrations.Ticket ticket, String token, String message, boolean wrong, Words words, FormKey key) {
        Event event = ticket.event();
        Registration registration = ticket.registration();
        Standing state = registration.state();
        boolean active = event.takesPlace() && entrance.isBefore(event);
        String path = "/agenda/inscriptions/" + token;
        return new TicketPage(
                new Page(words, words.say("agenda.ticket.title"), "", path, Page.Section.NONE, false),
                key,
                words.language().path(path),
                words.language().path(event.path()),
                event.content().title(),
                event.when().sessions().stream()
                        .map(one -> new EventWords(words).session(event.when(), one))
                        .toList(),
                venues.of(event.content().where()).line(),
                words.say("agenda.ticket."
                        + (event.takesPlace()
                                ? state.name().toLowerCase(Locale.ROOT)
                                : "off-" + event.state().slug())),
                event.notice(),
                entrance.showsLink(event, state) ? event.content().where().link() : "",
                registration.name(),
                registration.needs(),
                words.language().path("/agenda/" + event.id() + "/evenement.ics"),
                acts(state, event.isPublic(), active),
                message,
                wrong);
    }

    private static List<String> acts(Standing state, boolean known, boolean active) {
        return switch (state) {
            case PENDING -> active ? List.of("confirmer", "annuler") : List.of("annuler");
            case SEATED, WAITING -> active || known ? List.of("changer", "annuler") : List.of();
            case CANCELLED -> active ? List.of("revenir") : List.of();
        };
    }
}
