package org.jalon.intake;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * One thing that happens, whatever the world is like by then.
 *
 * @param seed of all that is left to chance in it
 */
record Operation(Kind kind, int seed) {

    /** What can happen, each as often as it says in a hundred. */
    enum Kind {
        IMPORT(26),
        REPEAT(6),
        TRY(6),
        CRASH(6),
        MERGE(10),
        UNMERGE(6),
        SPLIT(6),
        CORRECT(14),
        CLOSE(3),
        REOPEN(3),
        UNDO_RUN(7),
        UNDO(6),
        RESTART(1);

        private final int share;

        Kind(int share) {
            this.share = share;
        }
    }

    private static final List<Kind> LOTS = Stream.of(Kind.values())
            .flatMap(kind -> Stream.generate(() -> kind).limit(kind.share))
            .toList();

    static List<Operation> some(int count, int seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> new Operation(LOTS.get(random.nextInt(LOTS.size())), random.nextInt(1_000_000)))
                .limit(count)
                .toList();
    }

    @Override
    public String toString() {
        return kind + "#" + seed;
    }
}
