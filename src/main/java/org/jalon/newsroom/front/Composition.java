package org.jalon.newsroom.front;

import java.time.Instant;
import java.util.List;
import org.jalon.newsroom.find.Findable.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the home page shows under its search.
 *
 * @param id of it
 * @param from from when it is the one that is shown, until a later one is; null for a draft
 * @param blocks in their order
 * @param version that grows with each change
 * @param changedAt when it last changed
 */
public record Composition(String id, @Nullable Instant from, List<Block> blocks, int version, Instant changedAt) {

    static final int MOST_BLOCKS = 8;

    /** What is shown where nobody composed anything: what is new, what comes, and the latest issue. */
    static final Composition USUAL = new Composition(
            "",
            null,
            List.of(
                    Block.of(Block.Rule.of(Kind.ARTICLE), 3),
                    Block.of(Block.Rule.of(Kind.EVENT), 3),
                    Block.of(Block.Rule.of(Kind.PUBLICATION), 1)),
            0,
            Instant.EPOCH);

    public Composition {
        blocks = List.copyOf(blocks);
    }

    /** The same with other blocks. */
    Composition with(List<Block> others) {
        return new Composition(id, from, others, version, changedAt);
    }
}
