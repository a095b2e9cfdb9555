package org.jalon.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jalon.geo.LatLon;
import org.jalon.observatory.access.AccessTable;
import org.jalon.observatory.access.Coverage;
import org.jalon.observatory.access.CrowFly;
import org.jalon.observatory.access.Decay;
import org.jalon.observatory.access.FloatingCatchment;
import org.jalon.observatory.access.HelpPoint;
import org.jalon.observatory.access.Homes;
import org.jalon.observatory.access.Proximity;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Works out the access to help of every commune of France. */
@Command(
        name = "access",
        description = "Nearest places, potential access and the next hundred places, for every commune of France.",
        mixinStandardHelpOptions = true)
final class AccessBench implements Callable<Integer> {

    private static final double[] LIMITS = {5_000, 10_000, 20_000};
    private static final int STEPS = 100;

    private final PrintStream out;

    @Option(names = "--places", paramLabel = "N", description = "Places, spread like the people (default 20000).")
    private int places = 20_000;

    AccessBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        List<Commune> communes = Gazetteer.load().listCommunes().stream()
                .filter(commune -> commune.position().isPresent())
                .toList();
        List<LatLon> homes = communes.stream()
                .map(Commune::position)
                .map(Optional::orElseThrow)
                .toList();
        double[] people = communes.stream().mapToDouble(Commune::population).toArray();
        List<LatLon> help = places(communes);
        double[] hours = new Random(3).doubles(help.size(), 2, 40).toArray();
        Homes everybody =
                new Homes(homes, people, IntStream.range(0, people.length).toArray());
        List<HelpPoint> kinds = IntStream.range(0, help.size())
                .mapToObj(place -> new HelpPoint(help.get(place), hours[place], 1))
                .toList();
        // The second round is the one that a server sees.
        for (String round : List.of("cold", "warm")) {
            long start = System.nanoTime();
            CrowFly journeys = new CrowFly(homes, help);
            tell(round, "grid", start);
            start = System.nanoTime();
            double[] uncovered = new double[people.length];
            for (int home = 0; home < people.length; home++) {
                Proximity near = Proximity.of(home, journeys, 30_000, LIMITS, place -> hours[place] >= 5);
                uncovered[home] = near.counts()[0] == 0 ? people[home] : 0;
            }
            tell(round, "proximity", start);
            start = System.nanoTime();
            FloatingCatchment.potential(people, hours, journeys, Decay.KILOMETRES);
            tell(round, "potential", start);
            start = System.nanoTime();
            AccessTable.of(everybody, people.length, kinds, 1, journeys, LIMITS[0], Decay.KILOMETRES);
            tell(round, "table", start);
            start = System.nanoTime();
            Coverage.choose(uncovered, homes.size(), new CrowFly(homes, homes), LIMITS[0], STEPS);
            tell(round, "next-places", start);
        }
        return 0;
    }

    private List<LatLon> places(List<Commune> communes) {
        Random random = new Random(1);
        double[] upTo = new double[communes.size()];
        double all = 0;
        for (int i = 0; i < upTo.length; i++) {
            all += communes.get(i).population();
            upTo[i] = all;
        }
        List<LatLon> points = new ArrayList<>(places);
        while (points.size() < places) {
            int found = Arrays.binarySearch(upTo, random.nextDouble() * all);
            LatLon center = communes.get(Math.min(upTo.length - 1, found < 0 ? -found - 1 : found))
                    .position()
                    .orElseThrow();
            points.add(new LatLon(
                    center.latitude() + random.nextGaussian() * 0.01,
                    center.longitude() + random.nextGaussian() * 0.015));
        }
        return points;
    }

    private void tell(String round, String what, long start) {
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"access\",\"round\":\"%s\",\"what\":\"%s\",\"places\":%d,\"ms\":%.0f}%n",
                round,
                what,
                places,
                (System.nanoTime() - start) / 1e6);
    }
}
