package org.jalon.observatory.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jalon.observatory.figure.Secrecy.Shown;
import org.jalon.observatory.figure.Secrecy.Total;
import org.junit.jupiter.api.Test;

/** Communes within EPCI within départements, some EPCI across a border, as the real ones are. */
class SecrecyOfLevelsTest {

    @Test
    void hidesASecondCommuneOfTheSameEpci() {
        // EPCI of communes 0 and 1, EPCI of 2 and 3, département of all four.
        List<Total> totals = List.of(total(12, 0, 1), total(30, 2, 3), total(42, 0, 1, 2, 3));
        Shown shown = Secrecy.protect(cells(-1, 9, 10, 20), totals);
        // A second one of the other EPCI would be found again from the total of that EPCI.
        assertThat(shown.parts()).containsExactly(Cell.SECRET, Cell.SECRET, new Cell.Known(10), new Cell.Known(20));
        assertThat(shown.totals()).containsExactly(new Cell.Known(12), new Cell.Known(30), new Cell.Known(42));
    }

    @Test
    void hidesTheTotalsOfACommuneThatHasNoneToHideWith() {
        List<Total> totals = List.of(total(3, 0), total(30, 1, 2), total(33, 0, 1, 2));
        Shown shown = Secrecy.protect(cells(-1, 10, 20), totals);
        assertThat(shown.totals()).containsExactly(Cell.SECRET, new Cell.Known(30), Cell.SECRET);
    }

    @Test
    void hidesASecondEpciWithOneThatIsSecret() {
        List<Total> totals = List.of(total(-1, 0, 1), total(30, 2, 3), total(90, 4, 5), total(125, 0, 1, 2, 3, 4, 5));
        Shown shown = Secrecy.protect(cells(2, 3, 10, 20, 40, 50), totals);
        assertThat(shown.totals()).containsExactly(Cell.SECRET, Cell.SECRET, new Cell.Known(90), new Cell.Known(125));
        // Otherwise both could be added up again.
        assertThat(shown.parts().subList(0, 2)).contains(Cell.SECRET);
        assertThat(shown.parts().subList(2, 4)).contains(Cell.SECRET);
    }

    @Test
    void leavesNothingThatFollowsFromWhatIsShown() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            int communes = 4 + random.nextInt(14);
            double[] truth = IntStream.range(0, communes)
                    .mapToDouble(i -> random.nextInt(9))
                    .toArray();
            List<Cell> parts = new ArrayList<>();
            for (double count : truth) {
                parts.add(random.nextInt(5) == 0 ? Cell.SECRET : new Cell.Known(count));
            }
            List<Total> totals = totals(communes, truth, random);
            Shown shown = Secrecy.protect(parts, totals);
            List<double[]> known = knownSums(shown, totals, communes);
            for (int part = 0; part < communes; part++) {
                if (parts.get(part) == Cell.SECRET) {
                    double[] alone = new double[communes];
                    alone[part] = 1;
                    assertThat(follows(known, alone))
                            .as("part %d, seed %d", part, seed)
                            .isFalse();
                }
            }
            for (int i = 0; i < totals.size(); i++) {
                // A secret total of communes that are all zero, or of one alone, can only be hidden as they are.
                boolean coverable = totals.get(i).parts().stream()
                        .anyMatch(part -> parts.get(part) == Cell.SECRET || truth[part] > 0);
                if (totals.get(i).cell() == Cell.SECRET && coverable) {
                    assertThat(follows(known, row(totals.get(i), communes)))
                            .as("total %d, seed %d", i, seed)
                            .isFalse();
                }
            }
        }
    }

    /** EPCI of a few communes each, two départements whose border may cross an EPCI, and a region. */
    private static List<Total> totals(int communes, double[] truth, Random random) {
        List<BitSet> sets = new ArrayList<>();
        for (int from = 0; from < communes; ) {
            int to = Math.min(communes, from + 1 + random.nextInt(4));
            sets.add(range(from, to));
            from = to;
        }
        int border = 1 + random.nextInt(communes - 1);
        sets.addAll(List.of(range(0, border), range(border, communes), range(0, communes)));
        return sets.stream()
                .map(set -> new Total(
                        set,
                        random.nextInt(8) == 0
                                ? Cell.SECRET
                                : new Cell.Known(
                                        set.stream().mapToDouble(i -> truth[i]).sum())))
                .toList();
    }

    /** Each shown part and each shown total is one equation. */
    private static List<double[]> knownSums(Shown shown, List<Total> totals, int communes) {
        List<double[]> rows = new ArrayList<>();
        for (int part = 0; part < communes; part++) {
            if (shown.parts().get(part) instanceof Cell.Known) {
                rows.add(row(total(0, part), communes));
            }
        }
        for (int i = 0; i < totals.size(); i++) {
            if (shown.totals().get(i) instanceof Cell.Known) {
                rows.add(row(totals.get(i), communes));
            }
        }
        return rows;
    }

    /** Whether the sum is a combination of known ones: whether adding it leaves the rank as it was. */
    private static boolean follows(List<double[]> known, double[] sum) {
        List<double[]> more = new ArrayList<>(known);
        more.add(sum);
        return rank(more) == rank(known);
    }

    private static int rank(List<double[]> rows) {
        List<double[]> left = new ArrayList<>(rows.stream().map(double[]::clone).toList());
        int rank = 0;
        for (int column = 0; !left.isEmpty() && column < left.getFirst().length; column++) {
            int at = column;
            double[] pivot = left.stream()
                    .filter(row -> Math.abs(row[at]) > 1e-9)
                    .findFirst()
                    .orElse(null);
            if (pivot != null) {
                left.remove(pivot);
                left.forEach(row -> {
                    double times = row[at] / pivot[at];
                    IntStream.range(0, row.length).forEach(i -> row[i] -= times * pivot[i]);
                });
                rank++;
            }
        }
        return rank;
    }

    private static double[] row(Total total, int communes) {
        return IntStream.range(0, communes)
                .mapToDouble(part -> total.parts().get(part) ? 1 : 0)
                .toArray();
    }

    private static BitSet range(int from, int to) {
        BitSet set = new BitSet();
        set.set(from, to);
        return set;
    }

    private static Total total(double sum, int... parts) {
        return new Total(IntStream.of(parts).collect(BitSet::new, BitSet::set, BitSet::or), cell(sum));
    }

    private static List<Cell> cells(double... counts) {
        return DoubleStream.of(counts).mapToObj(SecrecyOfLevelsTest::cell).toList();
    }

    private static Cell cell(double count) {
        return count < 0 ? Cell.SECRET : new Cell.Known(count);
    }
}
