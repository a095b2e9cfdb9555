package org.jalon.reach;

import java.io.IOException;
import java.util.Locale;

/** Why something could not be fetched. */
public final class FetchTrouble extends IOException {

    private static final long serialVersionUID = 1L;

    /** The kinds of trouble. */
    public enum Reason {
        /** It is no address. */
        MALFORMED,
        /** Neither http nor https. */
        SCHEME,
        /** A port that web sites do not use. */
        PORT,
        /** It leads inside a network that is not the public Internet. */
        PRIVATE,
        /** No such name exists, as far as this machine can tell. */
        NO_SUCH_HOST,
        /** No connection, or none that can be trusted. */
        UNREACHABLE,
        /** It took too long. */
        TIMEOUT,
        /** It ended before its end. */
        CUT,
        /** It went round in circles. */
        REDIRECTS,
        /** The server says that it is in trouble. */
        SERVER
    }

    private final Reason reason;

    FetchTrouble(Reason reason) {
        super(reason.name().toLowerCase(Locale.ROOT));
        this.reason = reason;
    }

    FetchTrouble(Reason reason, IOException cause) {
        super(reason.name().toLowerCase(Locale.ROOT) + ": " + cause.getMessage(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
