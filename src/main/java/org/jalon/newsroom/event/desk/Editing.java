package org.jalon.newsroom.event.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.register.Postings;
import org.jalon.newsroom.event.register.Registration.News;
import org.jalon.newsroom.event.register.Registrations;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;

/**
 * What editors do with events. Each act is one transaction: the events, what people who registered must be told, the seats that
 * come free and the audit trail change together. Whether somebody may touch an event is asked of its territory.
 */
public final class Editing {

    private final Database database;
    private final EventTable table;
    private final EventSeries series;
    private final Registrations registrations;
    private final Postings postings;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    public Editing(
            Database database,
            EventTable table,
            Registrations registrations,
            Postings postings,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.table = table;
        this.series = new EventSeries(database, table, clock);
        this.registrations = registrations;
        this.postings = postings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody edits events for a territory, as {@code departement:59}; empty is everybody. */
    public boolean mayEdit(Actor actor, String territory) {
        return access.may(actor, Role.EDITOR, Territory.parse(territory).orElse(null));
    }

    /** An event that somebody edits; empty also for those of others. */
    public Optional<Event> find(Actor actor, EventId id) {
        return table.find(id).filter(event -> mayEdit(actor, event.content().territory()));
    }

    /** All events that somebody edits, in the order of their start. */
    public List<Event> list(Actor actor) {
        return table.listAll().stream()
                .filter(event -> mayEdit(actor, event.content().territory()))
                .toList();
    }

    /** Writes a draft. */
    public Event create(When when, Content content) {
        Event draft = Event.draft(when, content, clock.instant());
        database.transaction().executeWithoutResult(status -> table.save(draft));
        return draft;
    }

    /** Changes one event; those who registered are told when the day, the hour or the place is another. */
    public void change(Event event, When when, Content content) {
        Event.Turn turn = event.turn();
        Event apart = turn == null ? event : event.in(new Event.Turn(turn.series(), turn.day(), true));
        database.transaction().executeWithoutResult(status -> rewrite(apart, when, content));
    }

    /**
     * Changes an event of a series and those after it that nobody changed by themselves. They move by as many days as this one,
     * to its times of day.
     *
     * @return how many were changed
     */
    public int changeFollowing(Event event, When when, Content content) {
        long days = when.firstDay().toEpochDay() - event.when().firstDay().toEpochDay();
        return Objects.requireNonNull(database.transaction().execute(status -> {
            List<Event> all = series.following(event).stream()
                    .filter(one -> one.id().equals(event.id()) || !isApart(one))
                    .toList();
            all.forEach(one -> rewrite(
                    one,
                    when.movedTo(one.when().firstDay().plusDays(days)),
                    one.id().equals(event.id())
                            ? content
                            : content.withAfter(one.content().after())));
            return all.size();
        }));
    }

    private void rewrite(Event event, When when, Content content) {
        Instant now = clock.instant();
        Event changed = event.with(when, content, now);
        boolean moved = !when.equals(event.when())
                || !content.where().equals(event.content().where());
        boolean anew = event.state() == State.POSTPONED && !when.equals(event.when());
        Event saved = anew ? changed.with(State.PUBLISHED, "", now) : changed;
        table.save(saved);
        if (moved && saved.takesPlace() && !saved.isOver(now)) {
            postings.owe(event.id(), News.CHANGED);
        }
        registrations.promote(saved);
    }

    /** Shows drafts to everybody: this one, and with it those after it in its series. */
    public int publish(Actor actor, Event event, boolean following) {
        return eachOf(event, following, one -> one.state() == State.DRAFT, one -> {
            audit.note(actor, "agenda.act.published", one.id().text(), Map.of());
            return one.with(State.PUBLISHED, "", clock.instant());
        });
    }

    /** Says that events will not take place, to everybody and by mail to those who registered. */
    public int cancel(Actor actor, Event event, boolean following, String notice) {
        return stop(actor, event, following, State.CANCELLED, notice);
    }

    /** Says that an event will take place on another day, not known yet. */
    public int postpone(Actor actor, Event event, String notice) {
        return stop(actor, event, false, State.POSTPONED, notice);
    }

    private int stop(Actor actor, Event event, boolean following, State state, String notice) {
        News news = state == State.CANCELLED ? News.CANCELLED : News.POSTPONED;
        return eachOf(
                event,
                following,
                one -> one.isPublic() && one.state() != state && !one.isOver(clock.instant()),
                one -> {
                    int told = postings.owe(one.id(), news);
                    audit.note(
                            actor,
                            "agenda.act." + state.slug(),
                            one.id().text(),
                            Map.of("told", Integer.toString(told)));
                    return one.with(state, notice, clock.instant());
                });
    }

    /** Another draft that says the same. */
    public Event duplicate(Event event) {
        Event copy = event.copied(EventId.make(), clock.instant());
        database.transaction().executeWithoutResult(status -> table.save(copy));
        return copy;
    }

    /** Forgets a draft. */
    public void delete(Event event) {
        database.transaction().executeWithoutResult(status -> table.deleteDraft(event.id()));
    }

    private static boolean isApart(Event event) {
        return event.inSeries().filter(Event.Turn::apart).isPresent();
    }

    private int eachOf(
            Event event, boolean following, java.util.function.Predicate<Event> condition, UnaryOperator<Event> step) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            List<Event> changed = new ArrayList<>();
            for (Event one : following ? series.following(event) : List.of(event)) {
                if (condition.test(one)) {
                    changed.add(step.apply(one));
                }
            }
            changed.forEach(table::save);
            return changed.size();
        }));
    }
}
