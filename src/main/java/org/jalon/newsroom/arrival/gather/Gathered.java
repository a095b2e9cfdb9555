package org.jalon.newsroom.arrival.gather;

import java.util.List;
import org.jalon.site.UserError;

/**
 * What was found.
 *
 * @param files to be read, by path
 * @param refused what is not read, and why
 */
public record Gathered(List<Found> files, List<Refused> refused) {

    /** A file that is not read. */
    public record Refused(String path, UserError why) {}

    public Gathered {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }
}
