package org.jalon.contribution;

import java.util.List;
import org.jalon.coherence.Finding;
import org.jalon.directory.PlaceLookup;

/** What became of a form that was sent. Nothing is kept but of what was received. */
public sealed interface Submitted {

    /**
     * It was received; perhaps published at once.
     *
     * @param proposal as it is now
     * @param token of the page where its contributor follows it
     */
    record Received(Proposal proposal, String token) implements Submitted {}

    /**
     * Something must be mended first.
     *
     * @param findings all that is odd, the heaviest first; at least one is blocking
     */
    record Blocked(List<Finding> findings) implements Submitted {}

    /** It says nothing that is not published already. */
    record NothingNew() implements Submitted {}

    /** Too many came from there, or to that address, or wait for that place. */
    record TooMany(Limit limit) implements Submitted {}

    /** The place is not published, or never was. */
    record NoPlace(PlaceLookup found) implements Submitted {}

    /** Which limit was met. */
    enum Limit {
        NETWORK,
        ADDRESS,
        PLACE
    }
}
