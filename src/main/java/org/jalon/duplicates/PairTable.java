package org.jalon.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;
import org.jalon.matching.Decision;
import org.jalon.storage.Database;
import org.jalon.territory.Commune;
import org.jspecify.annotations.Nullable;

/** Pairs of records, and what was decided of them. */
final class PairTable {

    private static final int BATCH = 500;

    /** What people decided stays; that a run joined them is news. */
    private static final String PUT = """
            insert into duplicate_pair (id, left_source, left_id, right_source, right_id, left_place, right_place, score,
                decision, reasons, commune, epci, departement, region, state, run, found_at, decided_by, decided_at, revision, batch)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                left_place = excluded.left_place, right_place = excluded.right_place, score = excluded.score,
                decision = excluded.decision, reasons = excluded.reasons, commune = excluded.commune,
                epci = excluded.epci, departement = excluded.departement, region = excluded.region,
                state = excluded.state, decided_by = excluded.decided_by, decided_at = excluded.decided_at
            where duplicate_pair.state = 'OPEN' or duplicate_pair.state = 'JOINED' and duplicate_pair.decided_by = ''
            """;

    private static final String DECIDE = """
            update duplicate_pair set state = :state, left_place = :left, right_place = :right, decided_by = :by,
                decided_at = :at, revision = :revision, batch = :batch
            where id = :id
            """;

    private final Database database;

    PairTable(Database database) {
        this.database = database;
    }

    /** A pair and where it is. */
    record Row(Pair pair, Where where) {}

    /**
     * The territories that both records are in, by code; empty where they are in two.
     */
    record Where(String commune, String epci, String departement, String region) {

        static Where common(Optional<Commune> one, Optional<Commune> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return new Where("", "", "", "");
            }
            Commune left = one.get();
            Commune right = other.get();
            return new Where(
                    same(left.code(), right.code()),
                    same(left.epciCode(), right.epciCode()),
                    same(left.departementCode(), right.departementCode()),
                    same(left.regionCode(), right.regionCode()));
        }

        private static String same(@Nullable String one, @Nullable String other) {
            return one != null && one.equals(other) ? one : "";
        }
    }

    void put(List<Row> rows) {
        database.batches().batchUpdate(PUT, rows, BATCH, (to, row) -> {
            Pair pair = row.pair();
            to.setString(1, pair.id().text());
            to.setString(2, pair.left().source());
            to.setString(3, pair.left().id());
            to.setString(4, pair.right().source());
            to.setString(5, pair.right().id());
            to.setString(6, pair.leftPlace().text());
            to.setString(7, pair.rightPlace().text());
            to.setDouble(8, pair.likeness().score());
            to.setString(9, pair.likeness().decision().name());
            to.setString(10, ReasonsJson.of(pair.likeness().reasons()));
            to.setString(11, row.where().commune());
            to.setString(12, row.where().epci());
            to.setString(13, row.where().departement());
            to.setString(14, row.where().region());
            to.setString(15, pair.state().name());
            to.setString(16, pair.run());
            to.setLong(17, pair.foundAt().toEpochMilli());
            Pair.@Nullable Decided decided = pair.decided();
            to.setString(18, decided == null ? "" : decided.by());
            if (decided == null) {
                to.setNull(19, Types.BIGINT);
            } else {
                to.setLong(19, decided.at().toEpochMilli());
            }
            to.setNull(20, Types.BIGINT);
            to.setString(21, decided == null ? "" : decided.batch());
        });
    }

    Optional<Pair> find(PairId id) {
        return database.jdbc()
                .sql("select * from duplicate_pair where id = :id")
                .param("id", id.text())
                .query(PairTable::pair)
                .optional();
    }

    /** Pairs with a record in one of these places, likely ones first. */
    List<Pair> ofPlaces(Collection<PlaceId> places) {
        return database.jdbc()
                .sql("select * from duplicate_pair where left_place in (:places) or right_place in (:places)"
                        + " order by score desc, id")
                .param("places", places.stream().map(PlaceId::text).toList())
                .query(PairTable::pair)
                .list();
    }

    /** Writes where a pair is now and what was decided of it. */
    void decide(Pair pair) {
        Pair.@Nullable Decided decided = pair.decided();
        database.jdbc()
                .sql(DECIDE)
                .param("id", pair.id().text())
                .param("state", pair.state().name())
                .param("left", pair.leftPlace().text())
                .param("right", pair.rightPlace().text())
                .param("by", decided == null ? "" : decided.by())
                .param("at", decided == null ? null : decided.at().toEpochMilli(), Types.BIGINT)
                .param("revision", decided == null ? null : decided.revision(), Types.BIGINT)
                .param("batch", decided == null ? "" : decided.batch())
                .update();
    }

    void forget(PairId pair) {
        database.jdbc()
                .sql("delete from duplicate_pair where id = :id")
                .param("id", pair.text())
                .update();
    }

    /** Those that were decided together, the last first. */
    List<Pair> ofBatch(String batch, int limit) {
        return database.jdbc()
                .sql(
                        "select * from duplicate_pair where batch = :batch and state = 'JOINED' order by revision desc limit "
                                + limit)
                .param("batch", batch)
                .query(PairTable::pair)
                .list();
    }

    /** Takes out open pairs that are such. */
    void forgetOpen(Predicate<Pair> such) {
        List<String> gone;
        try (Stream<Pair> open =
                database
                        .jdbc()
                        .sql("select * from duplicate_pair where state = 'OPEN'")
                        .query(PairTable::pair)
                        .stream()) {
            gone = open.filter(such).map(pair -> pair.id().text()).toList();
        }
        database.batches()
                .batchUpdate("delete from duplicate_pair where id = ?", gone, BATCH, (row, id) -> row.setString(1, id));
    }

    /** All that people told apart. */
    ToldApart toldApart() {
        ToldApart apart = new ToldApart();
        database.jdbc()
                .sql("select left_source, left_id, right_source, right_id from duplicate_pair"
                        + " where state in ('DISTINCT', 'SAME_ORGANISATION')")
                .query(row -> {
                    apart.add(RecordKey.of(left(row)), RecordKey.of(right(row)));
                });
        return apart;
    }

    static Pair pair(ResultSet row, int number) throws SQLException {
        PairState state = PairState.valueOf(row.getString("state"));
        return new Pair(
                new PairId(row.getString("id")),
                left(row),
                right(row),
                new PlaceId(row.getString("left_place")),
                new PlaceId(row.getString("right_place")),
                new Pair.Likeness(
                        row.getDouble("score"),
                        Decision.valueOf(row.getString("decision")),
                        ReasonsJson.read(row.getString("reasons"))),
                state,
                row.getString("run"),
                Instant.ofEpochMilli(row.getLong("found_at")),
                state == PairState.OPEN
                        ? null
                        : new Pair.Decided(
                                row.getString("decided_by"),
                                Instant.ofEpochMilli(row.getLong("decided_at")),
                                row.getLong("revision"),
                                row.getString("batch")));
    }

    private static RecordRef left(ResultSet row) throws SQLException {
        return new RecordRef(row.getString("left_source"), row.getString("left_id"));
    }

    private static RecordRef right(ResultSet row) throws SQLException {
        return new RecordRef(row.getString("right_source"), row.getString("right_id"));
    }
}
