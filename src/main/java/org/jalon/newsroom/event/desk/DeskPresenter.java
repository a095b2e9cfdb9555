package org.jalon.newsroom.event.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jalon.account.Actor;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.Venues;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.desk.DeskPages.Line;
import org.jalon.newsroom.event.register.Registration;
import org.jalon.newsroom.event.register.Registrations;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Decides what the pages of the desk say. */
public final class DeskPresenter {

    static final String PATH = "/redaction/agenda";
    private static final int PAST = 60;
    private static final int SPARE_ROWS = 3;

    private final Editing editing;
    private final EventSeries series;
    private final Registrations registrations;
    private final DeskLists lists;
    private final Venues venues;
    private final Clock clock;

    public DeskPresenter(
            Editing editing,
            EventSeries series,
            Registrations registrations,
            DeskLists lists,
            Venues venues,
            Clock clock) {
        this.editing = editing;
        this.series = series;
        this.registrations = registrations;
        this.lists = lists;
        this.venues = venues;
        this.clock = clock;
    }

    DeskPages.Overview overview(Actor actor, Words words) {
        Instant now = clock.instant();
        List<Event> all = editing.list(actor);
        Map<EventId, Registrations.Counts> counts = registrations.counts();
        List<Event> past = new ArrayList<>(
                all.stream().filter(one -> one.isPublic() && one.isOver(now)).toList());
        Collections.reverse(past);
        List<DeskPages.Group> groups = new ArrayList<>();
        group(groups, "drafts", all.stream().filter(one -> !one.isPublic()).toList(), counts, words);
        group(
                groups,
                "coming",
                all.stream().filter(one -> one.isPublic() && !one.isOver(now)).toList(),
                counts,
                words);
        group(groups, "past", past.stream().limit(PAST).toList(), counts, words);
        return new DeskPages.Overview(head(words, words.say("agendadesk.title"), PATH), groups);
    }

    private static void group(
            List<DeskPages.Group> groups,
            String id,
            List<Event> events,
            Map<EventId, Registrations.Counts> counts,
            Words words) {
        if (!events.isEmpty()) {
            groups.add(new DeskPages.Group(
                    id,
                    words.say("agendadesk." + id),
                    events.stream()
                            .map(one -> line(one, counts.getOrDefault(one.id(), Registrations.Counts.NONE), words))
                            .toList()));
        }
    }

    private static Line line(Event event, Registrations.Counts counts, Words words) {
        return new Line(
                words.language().path(PATH + "/" + event.id()),
                event.content().title(),
                new EventWords(words).when(event.when()),
                event.state() == State.PUBLISHED ? "" : state(event, words),
                seats(event, counts, words));
    }

    /** The form as it is typed so far, with what must be mended. */
    DeskPages.Form form(Pickers.Read filled, ReadForm read, @Nullable Event event, String notice, Asking asking) {
        Typed typed = filled.typed();
        Words words = asking.words();
        String path = event == null ? PATH + "/nouveau" : PATH + "/" + event.id() + "/modifier";
        String title = words.say(event == null ? "agendadesk.new" : "agendadesk.edit");
        int rows = Math.max(1, (int)
                typed.all("jour").stream().filter(day -> !day.isEmpty()).count());
        return new DeskPages.Form(
                head(words, title, path),
                asking.key(),
                words.language().path(event == null ? PATH : PATH + "/" + event.id()),
                typed,
                IntStream.range(0, Math.min(rows + SPARE_ROWS, When.MOST_SESSIONS))
                        .boxed()
                        .toList(),
                rows,
                lists.of(typed, asking.actor(), words),
                filled.picked(),
                read.slips(),
                notice,
                event == null,
                event != null && event.inSeries().isPresent(),
                event == null ? 0 : registrations.counts(event.id()).all());
    }

    /** @param message what was just done, empty when nothing */
    DeskPages.Follow follow(Event event, String message, Asking asking) {
        Words words = asking.words();
        String path = PATH + "/" + event.id();
        Registrations.Counts counts = registrations.counts(event.id());
        List<Line> others = series.following(event).stream()
                .filter(one -> !one.id().equals(event.id()))
                .map(one -> line(one, Registrations.Counts.NONE, words))
                .toList();
        return new DeskPages.Follow(
                head(words, event.content().title(), path),
                asking.key(),
                words.language().path(path),
                words.language().path(event.isPublic() ? event.path() : path + "/apercu"),
                words.language().path("/agenda/" + event.id() + "/affiche"),
                new EventWords(words).when(event.when()),
                venues.of(event.content().where()).line(),
                state(event, words),
                seats(event, counts, words),
                counts.all() == 0 ? "" : words.say("agendadesk.told", counts.all()),
                PossibleActs.of(event, !others.isEmpty(), clock.instant()),
                others,
                message);
    }

    DeskPages.Attendance attendance(Event event, String message, Asking asking) {
        Words words = asking.words();
        String path = PATH + "/" + event.id();
        List<Registration> seated = new ArrayList<>(registrations.listSeated(event.id()));
        seated.sort(Comparator.comparing(Registration::name, String.CASE_INSENSITIVE_ORDER));
        return new DeskPages.Attendance(
                head(
                        words,
                        words.say("agendadesk.attendance.title", event.content().title()),
                        path + "/inscrits"),
                asking.key(),
                words.language().path(path),
                new EventWords(words).when(event.when()),
                venues.of(event.content().where()).line(),
                seats(event, registrations.counts(event.id()), words),
                seated,
                registrations.listWaiting(event.id()),
                message);
    }

    private static String state(Event event, Words words) {
        return words.say("agenda.state." + event.state().slug());
    }

    private static String seats(Event event, Registrations.Counts counts, Words words) {
        if (!event.content().entry().isHere()) {
            return "";
        }
        Integer capacity = event.content().entry().capacity();
        String seats = capacity == null
                ? words.say("agendadesk.seated", counts.seated())
                : words.say("agendadesk.seats", counts.seated(), capacity);
        return counts.waiting() == 0 ? seats : words.say("agendadesk.waiting", seats, counts.waiting());
    }

    private static Page head(Words words, String title, String path) {
        return new Page(words, title, "", path, Page.Section.NONE, false);
    }
}
