package org.jalon.newsroom.arrival;

import java.util.List;
import org.jalon.newsroom.arrival.ArrivalFile.Trouble;

/**
 * What became of a file.
 *
 * @param file as it is kept now
 * @param drafts made of it
 * @param published of these
 * @param proposed articles that a person confirms
 * @param unchanged articles that arrived before, just the same
 * @param changed articles that arrived before and say something else now
 * @param mended places that were mended
 * @param doubtful places at which a person should look
 * @param missing pictures that nobody has
 * @param troubles what could not be done, beside the file as a whole
 */
public record Outcome(
        ArrivalFile file,
        int drafts,
        int published,
        int proposed,
        int unchanged,
        int changed,
        int mended,
        int doubtful,
        int missing,
        List<Trouble> troubles) {

    public Outcome {
        troubles = List.copyOf(troubles);
    }

    /** Of a file that no article came from. */
    static Outcome of(ArrivalFile file) {
        return new Outcome(file, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
    }
}
