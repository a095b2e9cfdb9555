package org.jalon.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the peer says of itself, run beside us: a JSON line for all points, and one for a filter. */
record Supercluster(Map<String, JsonNode> variants) {

    /** Runs {@code supercluster.cjs} in its folder, and prints what it prints. */
    static Supercluster run(Path folder, int n, PrintStream out) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("node", "--expose-gc", "supercluster.cjs", Integer.toString(n))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, JsonNode> variants = new HashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(line);
                JsonNode measured = JsonMapper.shared().readTree(line);
                variants.put(measured.path("variant").asString(), measured);
            }
        }
        if (process.waitFor() != 0 || variants.size() != 2) {
            throw new IOException("the peer in " + folder + " failed");
        }
        return new Supercluster(variants);
    }

    /** Tiles a second with MVT encoding; a filter that changes makes it load its points again for each tile. */
    double perSecond(String variant) {
        double rate = measured(variant).path("getTile_mvt").path("tps").asDouble();
        return 1 / (loadSeconds(variant) + 1 / rate);
    }

    /** What a tile takes in the middle, in microseconds; like {@link #perSecond}. */
    double middleMicros(String variant) {
        return 1e6 * loadSeconds(variant)
                + 1e3 * measured(variant).path("getTile_mvt").path("p50_ms").asDouble();
    }

    private double loadSeconds(String variant) {
        return variant.startsWith("changing")
                ? measured(variant).path("load_ms").asDouble() / 1e3
                : 0;
    }

    private JsonNode measured(String variant) {
        return variants.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("all") == variant.startsWith("all"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
