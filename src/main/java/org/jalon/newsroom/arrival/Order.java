package org.jalon.newsroom.arrival;

import java.util.function.Consumer;
import org.jalon.account.Actor;
import org.jspecify.annotations.Nullable;

/**
 * How to read what arrived.
 *
 * @param actor who brings it, null for the terminal
 * @param publish whether what was published where it comes from is published here, with its date
 * @param fetch whether pictures are fetched from the sites that texts come from
 * @param each told what became of each file
 */
public record Order(@Nullable Actor actor, boolean publish, boolean fetch, Consumer<Outcome> each) {

    @Nullable
    String accountId() {
        return actor == null ? null : actor.account().id();
    }
}
