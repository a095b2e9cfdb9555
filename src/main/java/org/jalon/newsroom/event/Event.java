package org.jalon.newsroom.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.directory.Slug;
import org.jspecify.annotations.Nullable;

/**
 * One event. Each one of a series is an event of its own, with its own registrations.
 *
 * @param id never changes
 * @param turn which one of a series it is, null for one that stands alone
 * @param state how far it is
 * @param notice what is said in public of its being cancelled or postponed, may be empty
 * @param when it takes place
 * @param content what is said of it
 * @param sequence grows with each change, as calendars want it
 * @param changedAt when anything of it last changed
 */
public record Event(
        EventId id,
        @Nullable Turn turn,
        State state,
        String notice,
        When when,
        Content content,
        int sequence,
        Instant changedAt) {

    /**
     * Which one of a series.
     *
     * @param series id of the series
     * @param day that its rule gave it
     * @param apart whether it was changed by itself, so that changes of the others leave it alone
     */
    public record Turn(String series, LocalDate day, boolean apart) {}

    /** A new one, seen at the desk only. */
    public static Event draft(When when, Content content, Instant now) {
        return new Event(EventId.make(), null, State.DRAFT, "", when, content, 0, now);
    }

    public Optional<Turn> inSeries() {
        return Optional.ofNullable(turn);
    }

    public boolean isPublic() {
        return state.isPublic();
    }

    /** Whether one may still count on it. */
    public boolean takesPlace() {
        return state == State.PUBLISHED;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(when.end());
    }

    /** Whether somebody may register now. */
    public boolean isOpen(Instant now) {
        return takesPlace()
                && content.entry().isHere()
                && content.entry().isOpened(when, now)
                && !content.entry().isClosed(when, now);
    }

    /** The French path of its page. */
    public String path() {
        String slug = Slug.of(content.title());
        return "/agenda/" + id + (slug.isEmpty() ? "" : "/" + slug);
    }

    /** The same after a change. */
    public Event with(State newState, String newNotice, Instant now) {
        return new Event(id, turn, newState, newNotice, when, content, sequence + 1, now);
    }

    /** The same after a change. */
    public Event with(When newWhen, Content newContent, Instant now) {
        return new Event(id, turn, state, notice, newWhen, newContent, sequence + 1, now);
    }

    /** The same as one of a series. */
    public Event in(Turn newTurn) {
        return new Event(id, newTurn, state, notice, when, content, sequence, changedAt);
    }

    /** The same under another id, as a draft that stands alone. */
    public Event copied(EventId other, Instant now) {
        return new Event(other, null, State.DRAFT, "", when, content.withAfter(java.util.List.of()), 0, now);
    }
}
