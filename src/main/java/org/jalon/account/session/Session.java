package org.jalon.account.session;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param id to name it by, no secret
 * @param way in which its owner proved who they are
 * @param device what browser on what system, as far as it says
 * @param createdAt when it began
 * @param seenAt when it was last used, within minutes
 */
public record Session(String id, Way way, String device, Instant createdAt, Instant seenAt) {

    /** A way to prove who one is. */
    public enum Way {
        LINK,
        CODE,
        PASSKEY,
        PROVIDER
    }
}
