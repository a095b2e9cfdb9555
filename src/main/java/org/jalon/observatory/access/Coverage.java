package org.jalon.observatory.access;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Where to open the next places so that most people are newly within reach: greedy maximal coverage. Each step takes the
 * site that gains the most people who are not covered yet. What n steps cover is at least 63 % (1 - 1/e) of what the best
 * n sites together could cover of those people (Nemhauser, Wolsey and Fisher, An analysis of approximations for maximizing
 * submodular set functions, 1978); no method that is always quick can promise more.
 */
public final class Coverage {

    /** The share of the best possible gain that the greedy choice never falls below. */
    public static final double GUARANTEE = 1 - 1 / Math.E;

    private Coverage() {}

    /**
     * One more place.
     *
     * @param site rank of the chosen site
     * @param gained people newly covered by it
     */
    public record Step(int site, double gained) {}

    /**
     * @param uncovered people of each home that no place covers yet, 0 where all are covered
     * @param sites number of possible sites
     * @param journeys from homes to sites
     * @param reach within which a site covers a home
     * @param steps at most so many; fewer when nobody is left to gain
     * @return the steps in order; of equal gains the lowest rank comes first
     */
    public static List<Step> choose(double[] uncovered, int sites, Journeys journeys, double reach, int steps) {
        double[] left = uncovered.clone();
        List<List<Integer>> homesOf = homesOf(uncovered.length, sites, journeys, reach);
        PriorityQueue<Step> best = new PriorityQueue<>(
                (a, b) -> a.gained == b.gained ? a.site - b.site : Double.compare(b.gained, a.gained));
        for (int site = 0; site < sites; site++) {
            best.add(new Step(site, gain(homesOf.get(site), left)));
        }
        List<Step> chosen = new ArrayList<>();
        while (chosen.size() < steps && !best.isEmpty()) {
            Step promised = best.remove();
            double gained = gain(homesOf.get(promised.site), left);
            if (gained < promised.gained) {
                // Gains only ever shrink: a site is looked at again when its old promise is the best one left.
                best.add(new Step(promised.site, gained));
            } else if (gained > 0) {
                chosen.add(promised);
                homesOf.get(promised.site).forEach(home -> left[home] = 0);
            } else {
                break;
            }
        }
        return chosen;
    }

    private static List<List<Integer>> homesOf(int homes, int sites, Journeys journeys, double reach) {
        List<List<Integer>> homesOf = new ArrayList<>(sites);
        for (int site = 0; site < sites; site++) {
            homesOf.add(new ArrayList<>());
        }
        for (int home = 0; home < homes; home++) {
            int here = home;
            journeys.from(home, reach, (site, cost) -> homesOf.get(site).add(here));
        }
        return homesOf;
    }

    private static double gain(List<Integer> homes, double[] left) {
        return homes.stream().mapToDouble(home -> left[home]).sum();
    }
}
