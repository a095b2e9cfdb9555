package org.jalon.duplicates;

import java.util.List;
import org.jalon.account.Actor;
import org.jalon.coherence.MatchRecords;
import org.jalon.directory.Directory;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.PlaceId;
import org.jalon.matching.Decision;
import org.jalon.matching.MatchRecord;
import org.jalon.matching.Matching;
import org.jalon.matching.Model;

/** Joins many pairs in steps, each pair in a transaction of its own, and takes them back in the same way. */
public final class JoiningTogether {

    /** Pairs of a step: a second or two of work. */
    public static final int STEP = 40;

    private final Pairs pairs;
    private final PairDecisions decisions;
    private final PairTable table;
    private final Directory directory;

    JoiningTogether(Pairs pairs, PairDecisions decisions, PairTable table, Directory directory) {
        this.pairs = pairs;
        this.decisions = decisions;
        this.table = table;
        this.directory = directory;
    }

    /**
     * What a step did.
     *
     * @param done pairs
     * @param left for a person to see, because records of the two places are told apart or judged different
     */
    public record Step(int done, int left) {}

    /** Joins the likeliest certain pairs that are theirs. What a chain would join that is not alike is left. */
    public Step join(Actor actor, PairFilter filter, String batch) {
        List<Pair> certain = pairs.certain(actor, filter, Integer.MAX_VALUE);
        ToldApart apart = table.toldApart();
        int done = 0;
        int left = 0;
        for (Pair seen : certain) {
            if (done == STEP) {
                break;
            }
            Pair pair = table.find(seen.id()).orElse(seen);
            if (!pair.isOpen()) {
                continue;
            }
            if (isDoubtful(pair, apart)
                    || decisions.join(actor, pair, PairDecisions.Join.byRules(false, batch))
                            == PairDecisions.Result.NOT_POSSIBLE) {
                left++;
            } else {
                done++;
            }
        }
        return new Step(done, left);
    }

    /** Takes back a step of what was joined together, the last first. */
    public int undo(Actor actor, String batch) {
        int done = 0;
        for (Pair pair : table.ofBatch(batch, STEP)) {
            if (pairs.find(actor, pair.id()).isPresent()
                    && decisions.undo(actor, pair) != PairDecisions.Result.NOT_POSSIBLE) {
                done++;
            }
        }
        return done;
    }

    /** How many of a batch are joined. */
    public int count(String batch) {
        return table.ofBatch(batch, Integer.MAX_VALUE).size();
    }

    private boolean isDoubtful(Pair pair, ToldApart apart) {
        List<KnownRecord> left = live(pair.leftPlace());
        List<KnownRecord> right = live(pair.rightPlace());
        if (left.isEmpty() || right.isEmpty() || apart.between(keys(left), keys(right))) {
            return true;
        }
        return left.size() + right.size() > 2
                && left.stream().anyMatch(one -> right.stream().anyMatch(other -> isDifferent(one, other)));
    }

    private static boolean isDifferent(KnownRecord one, KnownRecord other) {
        return Model.current()
                        .judge(Matching.compare(record(one), record(other)))
                        .decision()
                == Decision.DIFFERENT;
    }

    private static MatchRecord record(KnownRecord known) {
        return MatchRecords.of(RecordKey.of(known.ref()), known.ref().source(), known.facts());
    }

    private List<KnownRecord> live(PlaceId place) {
        return directory.records(place).stream()
                .filter(KnownRecord::isLive)
                .filter(record -> !record.ref().isOfPeople() || record.founding())
                .toList();
    }

    private static List<String> keys(List<KnownRecord> records) {
        return records.stream().map(record -> RecordKey.of(record.ref())).toList();
    }
}
