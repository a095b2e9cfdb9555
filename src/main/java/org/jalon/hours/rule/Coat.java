package org.jalon.hours.rule;

import org.jalon.hours.OpenState.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a rule paints on the minutes it applies to.
 *
 * @param comment the words of the rule's author
 * @param carried painted by a span that began the day before
 */
public record Coat(Status status, @Nullable String comment, boolean carried) {

    static final Coat BARE = new Coat(Status.CLOSED, null, false);

    Coat asCarried() {
        return new Coat(status, comment, true);
    }

    Coat with(Status other) {
        return new Coat(other, comment, carried);
    }
}
