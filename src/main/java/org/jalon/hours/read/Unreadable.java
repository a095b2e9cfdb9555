package org.jalon.hours.read;

/** A text that is not opening hours, or not such as can be evaluated. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    Unreadable(String why) {
        super(why, null, false, false);
    }
}
