package org.jalon.newsroom.event.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.series.Recurrence;
import org.jalon.storage.Database;

/** Events that come again: written at once by a rule, and gone on with. */
public final class EventSeries {

    private final Database database;
    private final EventTable table;
    private final Clock clock;

    public EventSeries(Database database, EventTable table, Clock clock) {
        this.database = database;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Writes drafts on all days of a rule but some.
     *
     * @return the first of them
     */
    public Event create(When when, Content content, Recurrence rule, Set<LocalDate> except) {
        String series = EventId.make().text();
        return Objects.requireNonNull(database.transaction().execute(status -> {
            Instant now = clock.instant();
            table.saveSeries(series, rule.rule(), now);
            List<Event> made = rule.days(when.firstDay()).stream()
                    .filter(day -> !except.contains(day))
                    .map(day -> Event.draft(when.movedTo(day), content, now).in(new Event.Turn(series, day, false)))
                    .toList();
            made.forEach(table::save);
            return made.isEmpty() ? alone(when, content, now) : made.getFirst();
        }));
    }

    private Event alone(When when, Content content, Instant now) {
        Event draft = Event.draft(when, content, now);
        table.save(draft);
        return draft;
    }

    /** Goes on with a series by its rule, after the last of its events; they say what the last one says, as drafts. */
    public int extend(Event event, Recurrence rule, LocalDate until) {
        Event.Turn turn = Objects.requireNonNull(event.turn());
        return Objects.requireNonNull(database.transaction().execute(status -> {
            Instant now = clock.instant();
            Event last = table.ofSeries(turn.series()).getLast();
            LocalDate after = Objects.requireNonNull(last.turn()).day();
            List<LocalDate> days = rule.days(after).stream()
                    .filter(day -> day.isAfter(after) && !day.isAfter(until))
                    .toList();
            days.forEach(day -> table.save(
                    Event.draft(last.when().movedTo(day), last.content().withAfter(List.of()), now)
                            .in(new Event.Turn(turn.series(), day, false))));
            table.saveSeries(turn.series(), rule.rule(), now);
            return days.size();
        }));
    }

    /** The rule of the series that an event is of. */
    public Optional<Recurrence> rule(Event event) {
        return event.inSeries().flatMap(turn -> table.findRule(turn.series())).flatMap(Recurrence::parse);
    }

    /** This one and those of its series that come after it, in order. */
    public List<Event> following(Event event) {
        Event.Turn turn = event.turn();
        if (turn == null) {
            return List.of(event);
        }
        return table.ofSeries(turn.series()).stream()
                .filter(one -> !Objects.requireNonNull(one.turn()).day().isBefore(turn.day()))
                .toList();
    }
}
