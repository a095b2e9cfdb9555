package org.jalon.observatory.need;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.observatory.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Whom a lack of help strikes hardest, by commune. Immutable.
 *
 * <p>People at risk are counted where the measure counts them, as a number or as a share of the inhabitants. For an index, such
 * as fragility or a median income, they are the inhabitants weighed by the rank of their commune: all of them in the commune
 * that stands highest, none in the lowest.
 */
public final class Need {

    /** From this percentile on, need is high: the upper third of the communes. */
    public static final double HIGH = 200 / 3.0;

    private final @Nullable Measure measure;
    private final boolean counted;
    private final double[] people;
    private final double[] level;

    Need(@Nullable Measure measure, boolean counted, double[] people, double[] level) {
        this.measure = measure;
        this.counted = counted;
        this.people = people.clone();
        this.level = level.clone();
    }

    /** What tells the need; empty when all inhabitants count alike. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /** Whether people at risk are a number of people, rather than inhabitants weighed by a rank. */
    public boolean counted() {
        return counted;
    }

    /** People at risk in the commune of a row; not a number where it is not known. */
    public double people(int row) {
        return people[row];
    }

    /** The same, where those who are not known count as nobody: to add up. */
    public double known(int row) {
        return Double.isNaN(people[row]) ? 0 : people[row];
    }

    /** People at risk of all communes, by row, where those who are not known count as nobody. */
    double[] knownPeople() {
        return IntStream.range(0, people.length).mapToDouble(this::known).toArray();
    }

    /** The share of communes with less need, from 0 to 100; not a number where it is not known. */
    public double level(int row) {
        return level[row];
    }

    /** Whether need is high, or everybody counts alike. */
    public boolean isHigh(int row) {
        return measure == null || level[row] >= HIGH;
    }
}
