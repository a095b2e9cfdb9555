package org.jalon.newsroom.event.page;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.directory.Phone;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.Level;
import org.jalon.newsroom.event.Organiser;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.WebLink;
import org.jalon.newsroom.event.feed.StructuredEvent;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.newsroom.event.find.Lookup;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Decides what the page of an event says. */
public final class EventPresenter {

    private static final int DESCRIPTION = 155;
    private static final int MOST_OTHERS = 6;

    private final Agenda agenda;
    private final AgendaLists lists;
    private final Entrance entrance;
    private final WhereShown places;
    private final EventFiles files;
    private final Markdown markdown;
    private final Clock clock;

    public EventPresenter(
            Agenda agenda,
            AgendaLists lists,
            Entrance entrance,
            WhereShown places,
            EventFiles files,
            Markdown markdown,
            Clock clock) {
        this.agenda = agenda;
        this.lists = lists;
        this.entrance = entrance;
        this.places = places;
        this.files = files;
        this.markdown = markdown;
        this.clock = clock;
    }

    EventPage page(Listed listed, Site site, Words words) {
        return page(listed, false, site, words);
    }

    /** A draft as readers will see it. */
    public EventPage preview(Event draft, Site site, Words words) {
        return page(agenda.listed(draft.with(State.PUBLISHED, "", clock.instant())), true, site, words);
    }

    private EventPage page(Listed listed, boolean preview, Site site, Words words) {
        Event event = listed.event();
        Content content = event.content();
        EventWords said = new EventWords(words);
        EventLines lines = new EventLines(words, lists.names(words));
        String url = site.url(words.language().path(event.path()));
        return new EventPage(
                head(event, !preview, said, words),
                words.language().path(preview ? "/redaction/agenda/" + event.id() : AgendaPresenter.PATH),
                content.title(),
                lines.kind(content),
                state(event, lines, words),
                event.notice(),
                content.summary(),
                event.when().sessions().stream()
                        .map(one -> said.session(event.when(), one))
                        .toList(),
                places.of(listed, words),
                facts(content, words),
                organiser(content.organiser()),
                content.programme(),
                content.description().isEmpty()
                        ? ""
                        : markdown.render(content.description(), words.language())
                                .html(),
                preview ? entrance.of(event, words).shown() : entrance.of(event, words),
                files.picture(event),
                files.documents(content.documents(), words),
                files.documents(content.after(), words),
                others(event, said, words),
                words.language().path("/agenda/" + event.id() + "/evenement.ics"),
                words.language().path("/agenda/" + event.id() + "/affiche"),
                new EventPage.Social(
                        url, files.shared(event, site), StructuredEvent.of(listed, url, files.shared(event, site))),
                preview,
                words.say("agenda.printed", words.day(Lookup.today(clock.instant())), url));
    }

    private static Page head(Event event, boolean indexable, EventWords said, Words words) {
        String text = (said.when(event.when()) + ". " + event.content().summary()).strip();
        String shown = text.length() <= DESCRIPTION
                ? text
                : text.substring(0, DESCRIPTION).strip() + "…";
        return new Page(words, event.content().title(), shown, event.path(), Page.Section.NONE, indexable);
    }

    private String state(Event event, EventLines lines, Words words) {
        String state = lines.state(event);
        return state.isEmpty() && event.isOver(clock.instant()) ? words.say("agenda.over") : state;
    }

    private static List<EventPage.Fact> facts(Content content, Words words) {
        List<EventPage.Fact> facts = new ArrayList<>();
        String price = content.isFree() ? words.say("agenda.tag.free") : content.price();
        facts.add(new EventPage.Fact(words.say("agenda.fact.price"), price));
        facts.add(new EventPage.Fact(
                words.say("agenda.fact.audience"),
                words.say("agenda.audience." + content.audience().slug())));
        if (content.level() != Level.ANY) {
            facts.add(new EventPage.Fact(
                    words.say("agenda.fact.level"),
                    words.say("agenda.level." + content.level().slug())));
        }
        return facts;
    }

    private static EventPage.@Nullable Contact organiser(Organiser organiser) {
        String contact = organiser.contact();
        if (organiser.name().isEmpty() && contact.isEmpty()) {
            return null;
        }
        String href = MailAddress.parse(contact)
                .map(address -> "mailto:" + address)
                .or(() -> WebLink.parse(contact).map(Object::toString))
                .or(() -> Phone.find(contact).map(Phone::href))
                .orElse("");
        return new EventPage.Contact(organiser.name(), contact, href);
    }

    private List<AgendaPage.Link> others(Event event, EventWords said, Words words) {
        Instant now = clock.instant();
        Optional<Event.Turn> turn = event.inSeries();
        return turn.isEmpty()
                ? List.of()
                : agenda.all().stream()
                        .map(Listed::event)
                        .filter(one -> one.inSeries()
                                        .filter(other ->
                                                other.series().equals(turn.get().series()))
                                        .isPresent()
                                && !one.id().equals(event.id())
                                && one.state() == State.PUBLISHED
                                && !one.isOver(now))
                        .limit(MOST_OTHERS)
                        .map(one ->
                                new AgendaPage.Link(words.language().path(one.path()), said.when(one.when()), false))
                        .toList();
    }
}
