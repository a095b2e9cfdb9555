package org.jalon.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jalon.Jalon;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks the observatory of an instance for figures, as its pages and maps do. */
@Command(
        name = "observatory",
        description = "All figures of territories, and one figure of all parts of a territory, in process.",
        mixinStandardHelpOptions = true)
final class ObservatoryBench implements Callable<Integer> {

    private static final int RUNS = 3;
    private static final int MILLIS = 1_000;

    private final PrintStream out;

    @Option(names = "--data", paramLabel = "DIR", description = "of an instance with figures (default data)")
    private Path data = Path.of("data");

    @Option(names = "--departement", paramLabel = "CODE", description = "whose parts are asked for (default 62)")
    private String departement = "62";

    ObservatoryBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Jalon.class)
                .logStartupInfo(false)
                .run("--jalon.data=" + data, "--server.port=0", "--logging.level.root=warn")) {
            ask(context.getBean(Observatory.class), context.getBean(Gazetteer.class));
        }
        return 0;
    }

    private void ask(Observatory observatory, Gazetteer gazetteer) throws InterruptedException {
        long start = System.nanoTime();
        List<Measure> measures = observatory.listMeasures(Viewer.PUBLIC);
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"observatory\",\"step\":\"first\",\"measures\":%d,\"millis\":%.0f}%n",
                measures.size(),
                (System.nanoTime() - start) / 1e6);
        Territory whole = new Territory(Kind.DEPARTEMENT, departement);
        List<Territory> communes = gazetteer.listCommunes().stream()
                .filter(commune -> gazetteer.contains(whole, commune))
                .map(commune -> new Territory(Kind.COMMUNE, commune.code()))
                .toList();
        Consumer<Territory> figures = territory -> observatory.figures(territory, Viewer.PUBLIC);
        time("figures of a commune", communes, figures);
        time("figures of an EPCI", gazetteer.listAreas(Kind.EPCI), figures);
        time("figures of a departement", List.of(whole), figures);
        time(
                "communes of a departement",
                measures,
                measure -> observatory.parts(measure, whole, Kind.COMMUNE, Viewer.PUBLIC));
        time("peers", communes, observatory::peers);
    }

    private <T> void time(String step, List<T> subjects, Consumer<T> work) throws InterruptedException {
        List<Runnable> all =
                subjects.stream().<Runnable>map(each -> () -> work.accept(each)).toList();
        Timing timing = Timing.measure(all, 1, RUNS, MILLIS);
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"observatory\",\"step\":\"%s\",\"subjects\":%d,\"p50_us\":%.1f,\"p95_us\":%.1f,\"p99_us\":%.1f}%n",
                step,
                subjects.size(),
                timing.percentileMicros(50),
                timing.percentileMicros(95),
                timing.percentileMicros(99));
    }
}
