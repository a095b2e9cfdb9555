package org.jalon.duplicates;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.directory.Directory;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;
import org.jalon.storage.Database;

/**
 * Keeps the pairs true to the places, whoever changed these: two records that came together need no decision, those that were
 * parted are told apart, and a record that is gone asks nothing.
 */
final class Following {

    private static final int STEPS = 500;

    private final Database database;
    private final Directory directory;
    private final PairTable table;
    private final Clock clock;

    Following(Database database, Directory directory, PairTable table, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.table = table;
        this.clock = clock;
    }

    /** To be called whenever pairs are written with the places of now: from the first time on, these are followed. */
    void begin() {
        database.jdbc()
                .sql("insert into duplicate_reading (only_row, revision) values (1, :revision)"
                        + " on conflict (only_row) do nothing")
                .param("revision", directory.head())
                .update();
    }

    /** Reads what happened to places since the last time. Cheap when nothing did. */
    void catchUp() {
        if (position() < directory.head()) {
            database.transaction().executeWithoutResult(transaction -> read());
        }
    }

    /** The places of these pairs are read anew. What was joined and is not any more becomes this. */
    void refresh(Collection<PlaceId> places, PairState parted) {
        List<Pair> pairs = table.ofPlaces(places).stream()
                .filter(pair -> pair.isOpen() || pair.state() == PairState.JOINED)
                .toList();
        Set<RecordRef> refs = new LinkedHashSet<>();
        pairs.forEach(pair -> refs.addAll(List.of(pair.left(), pair.right())));
        Map<RecordRef, KnownRecord> known = Remembering.known(directory, refs);
        for (Pair pair : pairs) {
            KnownRecord left = known.get(pair.left());
            KnownRecord right = known.get(pair.right());
            if (left == null || right == null || !left.isLive() || !right.isLive()) {
                table.forget(pair.id());
            } else {
                settle(pair, left.place(), right.place(), parted);
            }
        }
    }

    private void settle(Pair pair, PlaceId left, PlaceId right, PairState parted) {
        boolean one = left.equals(right);
        if (pair.isOpen() && one) {
            table.decide(pair.in(left, right).decided(PairState.JOINED, now()));
        } else if (pair.state() == PairState.JOINED && !one) {
            Pair again = pair.in(left, right);
            table.decide(parted == PairState.OPEN ? again.reopened() : again.decided(parted, now()));
        } else if (!pair.leftPlace().equals(left) || !pair.rightPlace().equals(right)) {
            table.decide(pair.in(left, right));
        }
    }

    private Pair.Decided now() {
        return new Pair.Decided("", clock.instant(), 0, "");
    }

    private void read() {
        long position = position();
        for (List<PlaceChange> steps = directory.changesSince(position, STEPS);
                !steps.isEmpty();
                steps = directory.changesSince(position, STEPS)) {
            refresh(places(steps), PairState.DISTINCT);
            position = steps.getLast().revision();
        }
        keep(Math.max(position, directory.head()));
    }

    private static Collection<PlaceId> places(List<PlaceChange> steps) {
        List<PlaceId> places = new ArrayList<>();
        steps.forEach(step -> Stream.of(step.id(), step.into() == null ? step.id() : step.into())
                .distinct()
                .forEach(places::add));
        return new LinkedHashSet<>(places);
    }

    /** Nothing is followed before there are pairs. */
    private long position() {
        return database.jdbc()
                .sql("select revision from duplicate_reading")
                .query(Long.class)
                .optional()
                .orElse(Long.MAX_VALUE);
    }

    private void keep(long position) {
        database.jdbc()
                .sql("update duplicate_reading set revision = :revision")
                .param("revision", position)
                .update();
    }
}
