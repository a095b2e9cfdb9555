package org.jalon.search;

import java.time.LocalDateTime;

/** When a place must be open, in its own time zone. */
public sealed interface OpenAt {

    /** At the moment of the search. */
    record Now() implements OpenAt {}

    /** At some time on Saturday or Sunday. */
    record Weekend() implements OpenAt {}

    /** At a local date and time. */
    record At(LocalDateTime time) implements OpenAt {}
}
