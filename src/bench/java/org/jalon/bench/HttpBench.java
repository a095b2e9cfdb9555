package org.jalon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks a running server on this machine for near searches, first one after another, then over several connections at once. */
@Command(
        name = "http",
        description =
                "Near searches of the API and of the results page, or tiles, over HTTP, of a server on this machine.",
        mixinStandardHelpOptions = true)
final class HttpBench implements Callable<Integer> {

    private static final List<String> RESOURCES = List.of("/api/v1/lieux", "/lieux");
    private static final int WARM_UP_SECONDS = 5;
    private static final int ALONE_SECONDS = 5;
    private static final int MAX_CONNECTIONS = 256;
    private static final int MAX_SECONDS = 600;

    private final PrintStream out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--url", defaultValue = "http://localhost:8080", paramLabel = "URL", description = "of the server")
    private URI url = URI.create("http://localhost:8080");

    @Option(names = "--connections", defaultValue = "16", paramLabel = "N", description = "at once (default 16)")
    private int connections;

    @Option(names = "--seconds", defaultValue = "30", paramLabel = "S", description = "with all of them (default 30)")
    private int seconds;

    @Option(names = "--gzip", description = "accept compressed answers, as browsers do")
    private boolean gzip;

    @Option(
            names = "--tiles",
            description = "tiles instead, with filters that many ask for, then with one of their own each")
    private boolean tiles;

    HttpBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        int errors = 0;
        for (Map.Entry<String, List<byte[]>> asked : requests().entrySet()) {
            String resource = asked.getKey();
            List<byte[]> requests = asked.getValue();
            HttpLoad.run(url, requests, connections, WARM_UP_SECONDS);
            errors += print(resource, "alone", 1, HttpLoad.run(url, requests, 1, ALONE_SECONDS));
            errors += print(resource, "together", connections, HttpLoad.run(url, requests, connections, seconds));
        }
        return errors == 0 ? 0 : 1;
    }

    private Map<String, List<byte[]>> requests() {
        Map<String, List<byte[]>> requests = new LinkedHashMap<>();
        if (tiles) {
            requests.put("/tiles/places", TileRequests.withFilters(url, gzip));
            requests.put("/tiles/places, changing filter", TileRequests.withChangingFilters(url, gzip));
        } else {
            RESOURCES.forEach(resource -> requests.put(resource, NearRequests.of(resource, url, gzip)));
        }
        return requests;
    }

    /** This is a load: only one's own machine may bear it. */
    private void check() {
        if (!"http".equals(url.getScheme()) || url.getHost() == null || !isHere(url.getHost())) {
            throw new ParameterException(spec.commandLine(), "only a server on this machine, not " + url);
        }
        if (connections < 1 || connections > MAX_CONNECTIONS || seconds < 1 || seconds > MAX_SECONDS) {
            throw new ParameterException(
                    spec.commandLine(), "1 to " + MAX_CONNECTIONS + " connections, 1 to " + MAX_SECONDS + " seconds");
        }
    }

    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private int print(String resource, String mode, int connected, HttpLoad.Result result) {
        out.printf(
                Locale.ROOT,
                """
                {"bench":"http","resource":"%s","mode":"%s","connections":%d,"requests":%d,"errors":%d,"qps":%.1f,\
                "p50_us":%.1f,"p99_us":%.1f,"server_p50_us":%s,"server_p99_us":%s}%n""",
                resource,
                mode,
                connected,
                result.client().nanos().length,
                result.errors(),
                result.client().perSecond(),
                result.client().percentileMicros(50),
                result.client().percentileMicros(99),
                micros(result.server(), 50),
                micros(result.server(), 99));
        return result.errors();
    }

    private static String micros(Timing timing, int percent) {
        return timing.nanos().length == 0
                ? "null"
                : String.format(Locale.ROOT, "%.1f", timing.percentileMicros(percent));
    }
}
