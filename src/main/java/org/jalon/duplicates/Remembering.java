package org.jalon.duplicates;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;
import org.jalon.duplicates.Placement.FoundPair;
import org.jalon.matching.Decision;
import org.jalon.storage.Database;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/** Writes the pairs that were found into the queue, and takes out those that are none any more. What people decided stays. */
final class Remembering {

    private static final int PAGE = 400;

    private final Database database;
    private final Directory directory;
    private final Gazetteer gazetteer;
    private final PairTable table;
    private final Following following;
    private final Clock clock;

    Remembering(
            Database database,
            Directory directory,
            Gazetteer gazetteer,
            PairTable table,
            Following following,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.table = table;
        this.following = following;
        this.clock = clock;
    }

    /** Keeps what a run brought: what its records were asked about before and are no longer is taken out. */
    void keep(Placement placement, String run) {
        if (placement.fresh().isEmpty()) {
            return;
        }
        Map<RecordRef, KnownRecord> known = known(placement.pairs());
        joinNewOnes(placement.pairs(), known, run);
        write(placement.pairs(), known(placement.pairs()), run);
        Set<PairId> found = ids(placement.pairs());
        table.forgetOpen(pair -> !found.contains(pair.id())
                && (placement.fresh().contains(RecordKey.of(pair.left()))
                        || placement.fresh().contains(RecordKey.of(pair.right()))));
    }

    /** Keeps all pairs that there are. */
    void keepAll(List<FoundPair> pairs) {
        database.transaction().executeWithoutResult(transaction -> {
            write(pairs, known(pairs), "");
            Set<PairId> found = ids(pairs);
            table.forgetOpen(pair -> !found.contains(pair.id()));
        });
    }

    /** Each place speaks by the first of its records that sustain it. */
    void tellApart(PlaceId one, PlaceId other) {
        List<KnownRecord> first = live(one);
        List<KnownRecord> second = live(other);
        if (first.isEmpty() || second.isEmpty() || one.equals(other)) {
            return;
        }
        boolean ordered = RecordKey.ORDER.compare(
                        first.getFirst().ref(), second.getFirst().ref())
                < 0;
        KnownRecord left = ordered ? first.getFirst() : second.getFirst();
        KnownRecord right = ordered ? second.getFirst() : first.getFirst();
        FoundPair found =
                new FoundPair(left.ref(), right.ref(), new Pair.Likeness(0, Decision.REVIEW, List.of()), false);
        Pair parted = pair(found, left.place(), right.place(), "")
                .decided(PairState.DISTINCT, new Pair.Decided("", clock.instant(), 0, ""));
        table.put(List.of(new PairTable.Row(parted, where(left, right))));
        following.begin();
    }

    private List<KnownRecord> live(PlaceId place) {
        return directory.records(place).stream()
                .filter(KnownRecord::isLive)
                .filter(record -> !record.ref().isOfPeople() || record.founding())
                .toList();
    }

    /** Two records that are new in one run can only be joined once both are places. */
    private void joinNewOnes(List<FoundPair> pairs, Map<RecordRef, KnownRecord> known, String run) {
        for (FoundPair pair : pairs) {
            KnownRecord left = known.get(pair.left());
            KnownRecord right = known.get(pair.right());
            if (pair.joined() && left != null && right != null) {
                directory.merge(right.place(), left.place(), "run:" + run);
            }
        }
    }

    private void write(List<FoundPair> pairs, Map<RecordRef, KnownRecord> known, String run) {
        List<PairTable.Row> rows = new ArrayList<>();
        for (FoundPair pair : pairs) {
            KnownRecord left = known.get(pair.left());
            KnownRecord right = known.get(pair.right());
            if (left != null && right != null && left.isLive() && right.isLive()) {
                rows.add(new PairTable.Row(pair(pair, left.place(), right.place(), run), where(left, right)));
            }
        }
        table.put(rows);
        following.begin();
    }

    private Pair pair(FoundPair found, PlaceId left, PlaceId right, String run) {
        boolean one = left.equals(right);
        return new Pair(
                PairId.of(found.left(), found.right()),
                found.left(),
                found.right(),
                left,
                right,
                found.likeness(),
                one ? PairState.JOINED : PairState.OPEN,
                run,
                clock.instant(),
                one ? new Pair.Decided("", clock.instant(), 0, "") : null);
    }

    private PairTable.Where where(KnownRecord left, KnownRecord right) {
        return PairTable.Where.common(commune(left.facts()), commune(right.facts()));
    }

    private Optional<Commune> commune(Facts facts) {
        return facts.first(Field.INSEE_CODE).flatMap(gazetteer::findCommune);
    }

    private Map<RecordRef, KnownRecord> known(List<FoundPair> pairs) {
        Set<RecordRef> refs = new HashSet<>();
        pairs.forEach(pair -> refs.addAll(List.of(pair.left(), pair.right())));
        return known(directory, refs);
    }

    /** What is known of records, by their names. */
    static Map<RecordRef, KnownRecord> known(Directory directory, Collection<RecordRef> refs) {
        List<RecordRef> all = List.copyOf(refs);
        Map<RecordRef, KnownRecord> known = new HashMap<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            directory
                    .findRecords(all.subList(from, Math.min(from + PAGE, all.size())))
                    .forEach(record -> known.put(record.ref(), record));
        }
        return known;
    }

    private static Set<PairId> ids(List<FoundPair> pairs) {
        Set<PairId> ids = new HashSet<>();
        pairs.forEach(pair -> ids.add(PairId.of(pair.left(), pair.right())));
        return ids;
    }
}
