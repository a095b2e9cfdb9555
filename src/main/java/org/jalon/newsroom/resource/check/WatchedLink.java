package org.jalon.newsroom.resource.check;

import java.time.Instant;
import org.jalon.newsroom.resource.PublishedResources;
import org.jspecify.annotations.Nullable;

/**
 * An address elsewhere, and how it answered.
 *
 * @param address as it is written
 * @param state of it
 * @param triedAt when it was last tried, null before the first time
 * @param nextAt when to try again
 * @param failures rounds in a row that failed
 * @param failingSince when the first of them did, null when the last one did not fail
 * @param movedTo where the last answer came from, null when it was the address itself
 * @param etag of the last answer, may be empty
 * @param lastModified of the last answer, may be empty
 */
public record WatchedLink(
        String address,
        State state,
        @Nullable Instant triedAt,
        Instant nextAt,
        int failures,
        @Nullable Instant failingSince,
        @Nullable String movedTo,
        String etag,
        String lastModified) {

    /** How an address answered. */
    public enum State {
        /** Never tried. */
        NEW,
        FINE,
        /** Another address answered in its place, twice the same. */
        MOVED,
        /** The server says that nothing is there. */
        GONE,
        /** No answer, or a server in trouble. */
        FAILING,
        /** No address that may be fetched; nothing is said of it. */
        REFUSED
    }

    static WatchedLink begun(String address, Instant now) {
        return new WatchedLink(address, State.NEW, null, now, 0, null, null, "", "");
    }

    /** Whether readers and editors are told that it does not answer. */
    public boolean isBroken() {
        return state == State.GONE || state == State.FAILING && failures >= PublishedResources.FAILURES_TO_TELL;
    }

    /** Whether editors should look at it. */
    public boolean isToMend() {
        return isBroken() || state == State.MOVED;
    }
}
