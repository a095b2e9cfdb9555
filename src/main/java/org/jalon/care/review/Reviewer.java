package org.jalon.care.review;

import org.jalon.account.Actor;

/** Who says something on a page of review. */
public sealed interface Reviewer {

    /** Somebody who has the link that went to a mailbox. */
    record ByLink(Review review) implements Reviewer {}

    /** Somebody who is signed in and manages the place. */
    record ByManager(Actor actor) implements Reviewer {}
}
