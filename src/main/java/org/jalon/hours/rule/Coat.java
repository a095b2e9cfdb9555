package org.jalon.hours.rule;

import org.jalon.hours.OpenState.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a rule paints on the minutes it applies to.
 *
 * @param comment the words of the rule's author
 * @param carried painted by a span that began the day before
 * @param openEnd the text does not say when these minutes end
 */
public record Coat(Status status, @Nullable String comment, boolean carried, boolean openEnd) {

    static final Coat BARE = new Coat(Status.CLOSED, null, false, false);

    public static Coat of(Status status, @Nullable String comment) {
        return new Coat(status, comment, false, false);
    }

    Coat asCarried() {
        return new Coat(status, comment, true, openEnd);
    }

    Coat asOwn() {
        return new Coat(status, comment, false, openEnd);
    }

    Coat asUnknown() {
        return new Coat(Status.UNKNOWN, comment, carried, openEnd);
    }

    Coat asOpenEnd() {
        return new Coat(Status.UNKNOWN, comment, carried, true);
    }
}
