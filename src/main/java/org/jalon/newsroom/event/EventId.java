package org.jalon.newsroom.event;

import java.util.Optional;
import org.jalon.newsroom.ItemId;

/**
 * The identifier of an event: short, opaque and never used again.
 *
 * @param text as {@link ItemId} makes them
 */
public record EventId(String text) {

    public EventId {
        if (!ItemId.isValid(text)) {
            throw new IllegalArgumentException("not the id of an event");
        }
    }

    /** Reads what an address says; empty when it cannot be an id. */
    public static Optional<EventId> parse(String text) {
        return ItemId.isValid(text) ? Optional.of(new EventId(text)) : Optional.empty();
    }

    /** A new one. */
    public static EventId make() {
        return new EventId(ItemId.next());
    }

    @Override
    public String toString() {
        return text;
    }
}
