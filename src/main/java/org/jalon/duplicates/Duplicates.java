package org.jalon.duplicates;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.coherence.MatchRecords;
import org.jalon.directory.Directory;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.PlaceId;
import org.jalon.matching.Decision;
import org.jalon.matching.MatchedPair;
import org.jalon.matching.Matching;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each place once: says before a run of a source is published which of its records belong to known places, and keeps
 * the pairs that a person should see. Thread-safe.
 */
public final class Duplicates {

    private static final Logger LOG = LoggerFactory.getLogger(Duplicates.class);

    private final Database database;
    private final Directory directory;
    private final SeenTable seen;
    private final PairTable pairs;
    private final Remembering remembering;

    private Duplicates(Database database, Directory directory, PairTable pairs, Remembering remembering) {
        this.database = database;
        this.directory = directory;
        this.pairs = pairs;
        this.remembering = remembering;
        seen = new SeenTable(database);
    }

    /** On this database. */
    public static Duplicates of(Database database, Directory directory, Gazetteer gazetteer, Clock clock) {
        PairTable pairs = new PairTable(database);
        Following following = new Following(database, directory, pairs, clock);
        return new Duplicates(
                database, directory, pairs, new Remembering(database, directory, gazetteer, pairs, following, clock));
    }

    /** The same for a source whose rows are its own. */
    public Placement place(String source, Iterable<OriginRecord> records) {
        return place(source, false, records);
    }

    /**
     * Compares those records that were never compared, or are recognised by something new, with all that is known. Nothing is
     * changed. A run that brings nothing of the kind costs no comparison.
     *
     * @param gathers whether the source gathers others, which the column of the source names: two of its rows may then be
     *     one place without a person saying so
     * @param records all of the source, which may be read several times; a repeated id keeps the last
     */
    public Placement place(String source, boolean gathers, Iterable<OriginRecord> records) {
        Identity identity = new Identity();
        Map<String, Long> marks = new HashMap<>();
        records.forEach(record -> marks.put(record.ref().id(), identity.mark(record.facts())));
        Map<String, Long> before = seen.of(source);
        Set<String> fresh = new TreeSet<>();
        marks.forEach((id, mark) -> {
            if (!mark.equals(before.get(id))) {
                fresh.add(id);
            }
        });
        if (fresh.isEmpty()) {
            return new Placement(source, marks, Set.of(), Map.of(), List.of(), 0);
        }
        Placement placement = new Placer(directory, pairs.toldApart(), source, gathers).place(records, marks, fresh);
        LOG.info("{} records of {} compared, {} to review", fresh.size(), source, placement.toReview());
        return placement;
    }

    /**
     * Keeps what was found, once the run is published: pairs to review, and what was joined.
     *
     * @param run its id
     */
    public void remember(Placement placement, String run) {
        database.transaction().executeWithoutResult(transaction -> {
            seen.remember(placement.source(), placement.marks());
            remembering.keep(placement, run);
        });
    }

    /** The next run of a source compares all of its records again: to be called when one of its runs was taken back. */
    public void forget(String source) {
        seen.forget(source);
    }

    /** Two places were parted by a person: no run joins them again, and nobody is asked about them. */
    public void tellApart(PlaceId one, PlaceId other) {
        database.transaction().executeWithoutResult(transaction -> remembering.tellApart(one, other));
    }

    /**
     * Compares all that is known with all, and keeps the pairs to review; nothing is joined.
     *
     * @return how many pairs wait now
     */
    public int lookAgain() {
        Matching.Collector collector = new Matching.Collector();
        Map<String, PlaceId> places = new HashMap<>();
        directory.forEachRecord(record -> {
            String key = RecordKey.of(record.ref());
            collector.add(MatchRecords.of(key, record.ref().source(), record.facts()));
            places.put(key, record.place());
        });
        Matching matching = collector.matching();
        List<MatchedPair> found = matching.pairs();
        Joining joining = new Joining(
                pairs.toldApart(), (left, right) -> matching.judge(left, right).decision() == Decision.DIFFERENT);
        places.forEach((key, place) -> joining.add(key, "", place, true));
        List<Placement.FoundPair> toReview = joining.settle(found).toReview().stream()
                .map(pair -> new Placement.FoundPair(
                        RecordKey.ref(pair.left()), RecordKey.ref(pair.right()), Likenesses.of(matching, pair), false))
                .toList();
        remembering.keepAll(toReview);
        LOG.info("{} records compared, {} pairs to review", places.size(), toReview.size());
        return toReview.size();
    }
}
