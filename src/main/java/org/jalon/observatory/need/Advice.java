package org.jalon.observatory.need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jalon.geo.LatLon;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.access.Coverage;
import org.jalon.observatory.access.CrowFly;
import org.jalon.observatory.access.HelpPoint;
import org.jalon.observatory.access.Homes;
import org.jalon.observatory.access.Journeys;
import org.jalon.observatory.live.AccessInputs;
import org.jalon.observatory.live.LiveFigures;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.territory.Commune;
import org.jalon.territory.Territory;

/**
 * Where to open next: the communes of a territory in which a new place brings help within the radius of most people at risk of
 * that territory who have none yet. See {@link Coverage} for what the choice guarantees. Thread-safe.
 */
public final class Advice {

    public static final int MOST_PLACES = 20;

    private final LiveKeeper keeper;
    private final CommuneRows rows;
    private final PublicAnswers<Asked, Plan> kept = new PublicAnswers<>();

    public Advice(LiveKeeper keeper, CommuneRows rows) {
        this.keeper = keeper;
        this.rows = rows;
    }

    /**
     * One more place.
     *
     * @param commune to open it in
     * @param gained people at risk newly covered by it
     * @param coveredAfter people at risk covered by all that is there and all steps until this one
     */
    public record Step(Commune commune, double gained, double coveredAfter) {}

    /**
     * What to do, in order.
     *
     * @param atRisk people at risk of the territory who are known
     * @param covered those who have a place within the radius already
     * @param steps fewer than asked for when nobody is left to gain
     */
    public record Plan(double atRisk, double covered, List<Step> steps) {

        /** Of a territory of which nothing is known. */
        public static final Plan NONE = new Plan(0, 0, List.of());

        public Plan {
            steps = List.copyOf(steps);
        }
    }

    /** @param places from 1 to {@link #MOST_PLACES} */
    public Plan whereNext(Territory whole, ServiceQuestion question, int places) {
        if (places < 1 || places > MOST_PLACES) {
            throw new IllegalArgumentException("not a number of places: " + places);
        }
        LiveFigures live = keeper.now();
        return kept.get(
                question.need(),
                new Asked(whole, question, places, live.version()),
                () -> plan(whole, question, places, live));
    }

    private record Asked(Territory whole, ServiceQuestion question, int places, long version) {}

    private Plan plan(Territory whole, ServiceQuestion question, int places, LiveFigures live) {
        boolean[] inside = new boolean[rows.count()];
        Arrays.stream(rows.of(whole)).filter(live.ground()::has).forEach(row -> inside[row] = true);
        double[] atRisk = new double[rows.count()];
        Arrays.setAll(atRisk, question.need()::known);
        Homes homes = live.homes().only(home -> inside[live.homes().row(home)]).withPeople(atRisk);
        double radius = question.access().radius();
        double[] uncovered = uncovered(homes, help(live, question), radius);
        double all = 0;
        double left = 0;
        for (int home = 0; home < homes.count(); home++) {
            all += homes.people(home);
            left += uncovered[home];
        }
        List<Commune> sites = Arrays.stream(rows.of(whole))
                .filter(live.ground()::has)
                .mapToObj(rows.communes()::get)
                .filter(commune -> commune.position().isPresent() && commune.population() > 0)
                .toList();
        List<LatLon> points =
                sites.stream().flatMap(site -> site.position().stream()).toList();
        List<Step> steps = new ArrayList<>();
        double covered = all - left;
        CrowFly journeys = new CrowFly(homes.points(), points);
        for (Coverage.Step step : Coverage.choose(uncovered, sites.size(), journeys, radius, places)) {
            covered += step.gained();
            steps.add(new Step(sites.get(step.site()), step.gained(), covered));
        }
        return new Plan(all, all - left, steps);
    }

    private static List<LatLon> help(LiveFigures live, ServiceQuestion question) {
        return AccessInputs.help(live.offer(), question.access(), question.category()).stream()
                .filter(help -> (help.kinds() & 1) == 1)
                .map(HelpPoint::point)
                .toList();
    }

    private static double[] uncovered(Homes homes, List<LatLon> help, double radius) {
        Journeys journeys = new CrowFly(homes.points(), help);
        double[] uncovered = new double[homes.count()];
        for (int home = 0; home < uncovered.length; home++) {
            boolean[] near = {false};
            journeys.from(home, radius, (place, metres) -> near[0] = true);
            uncovered[home] = near[0] ? 0 : homes.people(home);
        }
        return uncovered;
    }
}
