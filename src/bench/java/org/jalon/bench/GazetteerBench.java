package org.jalon.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jalon.geo.LatLon;
import org.jalon.territory.Gazetteer;
import picocli.CommandLine.Command;

/** Looks for communes as people type them, inside longer texts, by point and for records. */
@Command(
        name = "gazetteer",
        description =
                "Communes by what people type, inside texts, by point, and for records; all times in microseconds.",
        mixinStandardHelpOptions = true)
final class GazetteerBench implements Callable<Integer> {

    private static final int RUNS = 3;
    private static final int RUN_MILLIS = 2_000;

    /** The kinds of search: exact, beginnings from one letter on, codes, homonyms, typing errors, nothing. */
    private static final List<String> TYPED = List.of(
            "Lille",
            "roubaix 59100",
            "75015",
            "59",
            "henin b",
            "etap",
            "villeneuve d",
            "valenc",
            "l",
            "saint",
            "st o",
            "montreuil",
            "montreuil 62",
            "le touquet",
            "TOUCOING",
            "VILLENEUCE D'ASCQ",
            "Etroeugnt",
            "valancienes",
            "villeneuce d",
            "marcq en baroeul",
            "LILLE CEDEX 9",
            "mairie de therouanne",
            "zzzzqqq");

    private static final List<String> TEXTS = List.of(
            "centre social dolto pequencour",
            "mission locale douai",
            "12 rue de Paris, 59300 Valenciennes",
            "hôtel de ville de Condé sur Escaut",
            "aide pour la caf");

    private final PrintStream out;

    GazetteerBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        long start = System.nanoTime();
        Gazetteer gazetteer = Gazetteer.load();
        out.printf(Locale.ROOT, "{\"what\":\"load\",\"ms\":%.0f}%n", (System.nanoTime() - start) / 1e6);
        for (Map.Entry<String, List<Runnable>> work : work(gazetteer).entrySet()) {
            Timing timing = Timing.measure(work.getValue(), 1, RUNS, RUN_MILLIS);
            out.printf(
                    Locale.ROOT,
                    "{\"what\":\"%s\",\"per_second\":%.0f,\"p50_us\":%.0f,\"p99_us\":%.0f}%n",
                    work.getKey(),
                    timing.perSecond(),
                    timing.percentileMicros(50),
                    timing.percentileMicros(99));
        }
        return 0;
    }

    private static Map<String, List<Runnable>> work(Gazetteer gazetteer) {
        Random random = new Random(1);
        List<LatLon> points = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            points.add(new LatLon(random.nextDouble(43, 50), random.nextDouble(-1, 6)));
        }
        return Map.of(
                "search", each(TYPED, text -> gazetteer.search(text, 10)),
                "findIn", each(TEXTS, gazetteer::findIn),
                "communeAt", each(points, gazetteer::communeAt),
                "resolve", each(points, point -> gazetteer.resolve("Montreuil", "62170", null, point)));
    }

    private static <T> List<Runnable> each(List<T> inputs, Consumer<T> work) {
        return inputs.stream().map(input -> (Runnable) () -> work.accept(input)).toList();
    }
}
