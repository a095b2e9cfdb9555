package org.jalon.newsroom.arrival.mend;

import java.util.List;

/**
 * A text after mending.
 *
 * @param text as it is now
 * @param mends what was done to it, or should be looked at
 */
public record Mended(String text, List<Mend> mends) {

    public Mended {
        mends = List.copyOf(mends);
    }
}
