package org.jalon.observatory.access;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jalon.geo.LatLon;

/**
 * Where people live: one point for each commune, or several where population points are known. Communes are known by their
 * row. Immutable and thread-safe.
 */
public final class Homes {

    private final List<LatLon> points;
    private final double[] people;
    private final int[] rows;

    /**
     * @param points where people live
     * @param people at each point, 0 or more
     * @param rows of the commune that each point is in
     */
    public Homes(List<LatLon> points, double[] people, int[] rows) {
        if (points.size() != people.length || points.size() != rows.length) {
            throw new IllegalArgumentException("each home has a point, people and a commune");
        }
        this.points = List.copyOf(points);
        this.people = people.clone();
        this.rows = rows.clone();
    }

    public int count() {
        return rows.length;
    }

    public List<LatLon> points() {
        return points;
    }

    public LatLon point(int home) {
        return points.get(home);
    }

    /** Those who live in a home. */
    public double people(int home) {
        return people[home];
    }

    /** Row of the commune of a home. */
    public int row(int home) {
        return rows[home];
    }

    double[] people() {
        return people.clone();
    }

    /** The same points with other people: those of each commune are spread over its points as its inhabitants are. */
    public Homes withPeople(double[] byRow) {
        double[] inhabitants = new double[byRow.length];
        double[] homes = new double[byRow.length];
        for (int home = 0; home < rows.length; home++) {
            inhabitants[rows[home]] += people[home];
            homes[rows[home]]++;
        }
        double[] others = new double[people.length];
        for (int home = 0; home < rows.length; home++) {
            int row = rows[home];
            others[home] = byRow[row] * (inhabitants[row] > 0 ? people[home] / inhabitants[row] : 1 / homes[row]);
        }
        return new Homes(points, others, rows);
    }

    /** Only some of them. */
    public Homes only(IntPredicate kept) {
        int[] homes = IntStream.range(0, rows.length).filter(kept).toArray();
        return new Homes(
                Arrays.stream(homes).mapToObj(points::get).toList(),
                Arrays.stream(homes).mapToDouble(home -> people[home]).toArray(),
                Arrays.stream(homes).map(home -> rows[home]).toArray());
    }
}
