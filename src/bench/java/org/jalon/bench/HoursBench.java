package org.jalon.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and evaluates opening hours, and has the reference library in JavaScript do the same. */
@Command(
        name = "hours",
        description = "Opening hours read and evaluated, beside the peer's oh.cjs when its folder is there.",
        mixinStandardHelpOptions = true)
final class HoursBench implements Callable<Integer> {

    private static final int RUNS = 5;
    private static final String PEER_SCRIPT = "oh.cjs";
    private static final PlaceCalendar CALENDAR = PlaceCalendar.of(HoursWork.ZONE);

    private final PrintStream out;

    @Option(
            names = "--peer",
            paramLabel = "DIR",
            description = "the folder of the peer: oh.cjs, patterns.txt, node_modules")
    private Path peer = Path.of("");

    @Option(names = "--millis", description = "how long a run takes")
    private int millis = 1_500;

    private @Nullable Object last;

    HoursBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path texts = peer.resolve("patterns.txt");
        boolean withPeer = Files.isDirectory(peer.resolve("node_modules/opening_hours"))
                && Files.isRegularFile(peer.resolve(PEER_SCRIPT));
        HoursWork work = Files.isRegularFile(texts) ? HoursWork.of(texts) : HoursWork.usual();
        Map<String, Timing> ours = new LinkedHashMap<>();
        for (Map.Entry<String, List<Runnable>> mode : modes(work).entrySet()) {
            Timing timing = Timing.measure(mode.getValue(), 1, RUNS, millis);
            ours.put(mode.getKey(), timing);
            out.printf(
                    Locale.ROOT,
                    "{\"bench\":\"hours\",\"mode\":\"%s\",\"ops_per_s\":%.0f,\"p50_us\":%.2f,\"p99_us\":%.2f}%n",
                    mode.getKey(),
                    timing.perSecond(),
                    timing.percentileMicros(50),
                    timing.percentileMicros(99));
        }
        if (!withPeer) {
            out.printf(
                    "{\"bench\":\"hours\",\"peer\":null,\"why\":\"no %s with node_modules/opening_hours in --peer\"}%n",
                    PEER_SCRIPT);
            return 0;
        }
        Map<String, JsonNode> theirs = runPeer();
        ours.forEach((mode, timing) -> out.printf(
                Locale.ROOT,
                "{\"bench\":\"hours\",\"mode\":\"%s\",\"ratio\":%.1f,\"ratio_p50\":%.1f}%n",
                mode,
                timing.perSecond() / number(theirs, mode, "ops_per_s"),
                number(theirs, mode, "p50_us") / timing.percentileMicros(50)));
        return 0;
    }

    /** What is measured, by the names that the peer gives to the same. */
    private Map<String, List<Runnable>> modes(HoursWork work) {
        Map<String, OpeningHours> read = work.cases().stream()
                .map(HoursWork.Case::text)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), HoursBench::read));
        Map<String, List<Runnable>> modes = new LinkedHashMap<>();
        modes.put("parse-only", each(work, asked -> read(asked.text())));
        modes.put("cold parse+getState", each(work, asked -> read(asked.text()).statusAt(asked.instant(), CALENDAR)));
        modes.put(
                "cold parse+getState+getNextChange",
                each(work, asked -> read(asked.text()).stateAt(asked.instant(), CALENDAR)));
        modes.put("warm getState", each(work, asked -> known(read, asked).statusAt(asked.instant(), CALENDAR)));
        modes.put(
                "warm getState+getNextChange",
                each(work, asked -> known(read, asked).stateAt(asked.instant(), CALENDAR)));
        return modes;
    }

    private List<Runnable> each(HoursWork work, Function<HoursWork.Case, Object> question) {
        return work.cases().stream()
                .map(asked -> (Runnable) () -> last = question.apply(asked))
                .toList();
    }

    private static OpeningHours known(Map<String, OpeningHours> read, HoursWork.Case asked) {
        OpeningHours hours = read.get(asked.text());
        return hours == null ? read(asked.text()) : hours;
    }

    private static OpeningHours read(String text) {
        return OpeningHours.parse(text).orElseThrow(() -> new IllegalStateException("cannot be read: " + text));
    }

    private static double number(Map<String, JsonNode> measured, String mode, String name) {
        JsonNode line = measured.get(mode);
        return line == null ? Double.NaN : line.path(name).asDouble(Double.NaN);
    }

    /** Has the peer work, prints what it says, and gives it by mode. */
    private Map<String, JsonNode> runPeer() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("node", PEER_SCRIPT, "bench")
                .directory(peer.toAbsolutePath().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, JsonNode> rates = new HashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(line);
                JsonNode measured = JsonMapper.shared().readTree(line);
                rates.put(measured.path("mode").asString(), measured);
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("the peer in " + peer + " failed");
        }
        return rates;
    }
}
