package org.jalon.search.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The snapshot against an oracle that looks at every row. */
class SnapshotTest {

    private static final LatLon LILLE = new LatLon(50.63, 3.07);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 700, 4000})
    void agreesWithLookingAtEveryRow(int size) {
        Chance chance = new Chance(size);
        List<Row> rows = chance.rows(size);
        Snapshot snapshot = snapshotOf(rows);
        for (int i = 0; i < 300; i++) {
            Oracle question = chance.question();
            List<Row> expected = question.center() == null ? question.byKey(rows) : question.byDistance(rows);
            Found found = snapshot.find(question.toQuery(snapshot).limit(50).build());
            assertThat(found.total()).as("%s", question).isEqualTo(expected.size());
            assertThat(keys(found))
                    .as("%s", question)
                    .isEqualTo(keys(expected).subList(0, Math.min(50, expected.size())));
            for (int j = 0; j < found.size(); j++) {
                assertThat(found.distanceMeters(j)).isCloseTo(question.distance(expected.get(j)), within(1e-3));
            }
            assertThat(found.next().isPresent()).isEqualTo(expected.size() > 50);
        }
    }

    @Test
    void countsWhatEachChoiceWouldLeave() {
        Chance chance = new Chance(5);
        List<Row> rows = chance.rows(1500);
        Snapshot snapshot = snapshotOf(rows);
        for (int i = 0; i < 100; i++) {
            Oracle question = chance.question();
            Found found = snapshot.find(question.toQuery(snapshot).build());
            List<Row> fitting = question.byKey(rows);
            for (int value = 0; value < Chance.FACETS.values(); value++) {
                int number = value;
                assertThat(found.having(value)).as("%d in %s", value, question).isEqualTo((int)
                        fitting.stream().filter(row -> row.values().get(number)).count());
                assertThat(found.leaving(value))
                        .as("%d in %s", value, question)
                        .isEqualTo(question.leaving(rows, Chance.FACETS, value));
            }
        }
    }

    @Test
    void givesEveryRowOnceOverItsPages() {
        Chance chance = new Chance(6);
        List<Row> rows = chance.rows(3000);
        Snapshot snapshot = snapshotOf(rows);
        for (int i = 0; i < 40; i++) {
            Oracle question = chance.question();
            int limit = 1 + i % 2 * 199;
            List<Row> inOrder = question.center() == null ? question.byKey(rows) : question.byDistance(rows);
            if (limit > 1 || inOrder.size() < 400) {
                assertThat(pages(snapshot, question.toQuery(snapshot).limit(limit)))
                        .isEqualTo(keys(inOrder));
            }
            assertThat(pages(snapshot, question.toQuery(snapshot).byName().limit(100)))
                    .isEqualTo(keys(question.byName(rows)));
        }
    }

    @Test
    void keepsTheOrderOfARanking() {
        Chance chance = new Chance(7);
        List<Row> rows = chance.rows(2000);
        Snapshot snapshot = snapshotOf(rows);
        List<Integer> ranking = new ArrayList<>(keys(rows).subList(0, 900));
        ranking.add(999_999);
        Collections.shuffle(ranking, new Random(8));
        for (int i = 0; i < 100; i++) {
            Oracle question = chance.question();
            List<Integer> fitting = keys(question.byKey(rows));
            List<Integer> expected = ranking.stream().filter(fitting::contains).toList();
            Query.Builder query = question.toQuery(snapshot).ranked(Oracle.ints(ranking));
            assertThat(snapshot.find(query.limit(0).build()).total()).isEqualTo(expected.size());
            assertThat(pages(snapshot, query.limit(70))).isEqualTo(expected);
        }
    }

    @Test
    void goesOnFromWhereAPageEndedInALaterSnapshot() {
        Chance chance = new Chance(9);
        List<Row> rows = chance.rows(1000);
        Snapshot before = snapshotOf(rows);
        Query.Builder query = Query.builder().byName().limit(10);
        Found first = before.find(query.build());
        Snapshot later = before.with(List.of(), keys(first));
        assertThat(later.find(query.after(first.next().orElseThrow()).build()).key(0))
                .isEqualTo(before.find(query.build()).key(0));
    }

    @Test
    void changesAddsAndRemovesRows() {
        Chance chance = new Chance(10);
        List<Row> rows = chance.rows(1000);
        Row moved = new Row(3, LILLE, new BitSet(), 4, 0, Week.of(0, 60), "a");
        Row added = new Row(30_001, LILLE, new BitSet(), 4, 0, Week.NEVER, "b");
        Snapshot snapshot = snapshotOf(rows).with(List.of(moved, added), List.of(0, 6, 123_456));
        List<Row> expected = new ArrayList<>(rows.subList(3, rows.size()));
        expected.add(moved);
        expected.add(added);
        assertThat(snapshot.size()).isEqualTo(999);
        assertThat(snapshot.contains(6)).isFalse();
        for (int i = 0; i < 50; i++) {
            Oracle question = chance.question();
            assertThat(pages(snapshot, question.toQuery(snapshot).byName().limit(200)))
                    .isEqualTo(keys(question.byName(expected)));
        }
    }

    @Test
    void tellsWhichRowsMatch() {
        List<Row> rows = new Chance(11).rows(500);
        Snapshot snapshot = snapshotOf(rows);
        RowSet open = snapshot.matching(Query.builder().openAt(700).build());
        RowSet both = open.and(snapshot.rowsOf(0, 3, 6, 7));
        assertThat(open.size()).isEqualTo((int)
                rows.stream().filter(row -> row.week().isOpenAt(700)).count());
        assertThat(both.contains(0)).isEqualTo(rows.getFirst().week().isOpenAt(700));
        assertThat(both.contains(7)).isFalse();
        assertThat(both.contains(9)).isFalse();
    }

    @Test
    void refusesRowsOfAnotherSnapshotAndTwoRowsOfOneKey() {
        Row row = new Row(1, LILLE, new BitSet(), -1, 0, Week.NEVER, "");
        Snapshot one = snapshotOf(List.of(row));
        Snapshot other = snapshotOf(List.of(row));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> one.find(Query.builder().within(other.rowsOf(1)).build()));
        assertThatIllegalArgumentException().isThrownBy(() -> snapshotOf(List.of(row, row)));
    }

    private static Snapshot snapshotOf(List<Row> rows) {
        SnapshotBuilder builder = Snapshot.builder(Chance.FACETS);
        rows.forEach(builder::add);
        return builder.build();
    }

    private static List<Integer> pages(Snapshot snapshot, Query.Builder query) {
        List<Integer> keys = new ArrayList<>();
        @Nullable After after = null;
        do {
            Found found = snapshot.find(query.after(after).build());
            keys.addAll(keys(found));
            after = found.next().orElse(null);
        } while (after != null);
        return keys;
    }

    private static List<Integer> keys(Found found) {
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            keys.add(found.key(i));
        }
        return keys;
    }

    private static List<Integer> keys(List<Row> rows) {
        return rows.stream().map(Row::key).toList();
    }
}
