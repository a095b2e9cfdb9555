package org.jalon.exchange;

import java.util.List;
import org.jalon.directory.Place;
import org.jalon.directory.SourceProfile;
import org.jalon.exchange.standard.StandardRow;

/**
 * A place on its way out, with all that files may tell of it.
 *
 * @param place as it may leave
 * @param row its line in the national standard
 * @param sources that it comes from, the oldest first; none when people added it here
 */
public record Outgoing(Place place, StandardRow row, List<SourceProfile> sources) {

    public Outgoing {
        sources = List.copyOf(sources);
    }
}
