package org.jalon.observatory.access;

/**
 * Potential access by the enhanced two-step floating catchment area method of Luo and Qi (2009). First, what each place
 * offers is divided by the people who may come, the further away the less they weigh; then each home adds up these shares
 * over the places within its reach, weighed the same way. What is offered is neither lost nor counted twice: over all
 * homes, access times people gives back the offer of every place that somebody can reach.
 *
 * <p>Weak points to say beside every figure: everybody is taken to live at one point of the commune, to be free to go
 * whenever it is open, and to prefer the nearer place; distances as the crow flies ignore rivers, mountains and buses.
 */
public final class FloatingCatchment {

    private FloatingCatchment() {}

    /**
     * @param people who live in each home, 0 or more; they may be all inhabitants or those at risk
     * @param offered by each place, 0 or more, for instance hours a week
     * @return what is within the reach of one person of each home, in the unit of the offer; 0 where nothing is
     */
    public static double[] potential(double[] people, double[] offered, Journeys journeys, Decay decay) {
        double[] demand = new double[offered.length];
        for (int home = 0; home < people.length; home++) {
            double here = people[home];
            journeys.from(home, decay.reach(), (place, cost) -> demand[place] += here * decay.weight(cost));
        }
        double[] access = new double[people.length];
        for (int home = 0; home < people.length; home++) {
            int here = home;
            journeys.from(home, decay.reach(), (place, cost) -> {
                if (demand[place] > 0) {
                    access[here] += offered[place] / demand[place] * decay.weight(cost);
                }
            });
        }
        return access;
    }
}
