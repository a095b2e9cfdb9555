package org.jalon.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jalon.geo.LatLon;
import org.jalon.territory.lookup.CommuneName;
import org.jspecify.annotations.Nullable;

/**
 * The bundled facts of {@code resources/territory}, as they are; its README names their sources.
 *
 * @param communes of today and municipal arrondissements, in the order of their codes
 * @param successors former code → code of today
 * @param names of communes, of today, former and usual
 * @param areaNames of EPCI, départements and régions
 * @param ordinaryWords folded words that are names of communes but mostly mean something else
 */
record TerritoryFacts(
        List<Commune> communes,
        Map<String, String> successors,
        List<CommuneName> names,
        Map<Territory, String> areaNames,
        Set<String> ordinaryWords) {

    static TerritoryFacts read() {
        List<Commune> communes = readCommunes();
        Map<String, Commune> byCode = HashMap.newHashMap(communes.size());
        communes.forEach(commune -> byCode.put(commune.code(), commune));
        Map<String, String> successors = new HashMap<>();
        List<CommuneName> names = new ArrayList<>(communes.size() + 4_000);
        communes.forEach(commune -> names.add(new CommuneName(commune.name(), commune, CommuneName.Kind.CURRENT)));
        for (String[] former : rows("former.tsv.gz")) {
            successors.put(former[0], former[2]);
            Commune today = byCode.get(former[2]);
            if (!former[1].isEmpty() && today != null && !today.name().equals(former[1])) {
                names.add(new CommuneName(former[1], today, CommuneName.Kind.FORMER));
            }
        }
        for (String[] alias : rows("aliases.tsv")) {
            Commune today = byCode.get(alias[1]);
            if (today == null) {
                throw new IllegalStateException("alias of no commune: " + alias[0] + " " + alias[1]);
            }
            names.add(new CommuneName(
                    alias[0], today, alias[2].equals("usage") ? CommuneName.Kind.USAGE : CommuneName.Kind.FORMER));
        }
        Map<Territory, String> areaNames = new HashMap<>();
        for (String[] area : rows("areas.tsv.gz")) {
            areaNames.put(new Territory(Territory.Kind.valueOf(area[0].toUpperCase(Locale.ROOT)), area[1]), area[2]);
        }
        Set<String> ordinaryWords = new HashSet<>();
        rows("ordinary-words.txt")
                .forEach(
                        row -> ordinaryWords.addAll(Arrays.asList(row[0].strip().split(" +"))));
        return new TerritoryFacts(communes, successors, names, areaNames, ordinaryWords);
    }

    private static List<Commune> readCommunes() {
        Map<String, LatLon> points = new HashMap<>();
        for (String[] row : rows("points.tsv")) {
            points.put(row[0], new LatLon(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
        }
        List<Commune> communes = new ArrayList<>(36_000);
        for (String[] row : rows("communes.tsv.gz")) {
            LatLon center = row[8].isEmpty()
                    ? points.get(row[0])
                    : new LatLon(Double.parseDouble(row[8]), Double.parseDouble(row[9]));
            communes.add(new Commune(
                    row[0],
                    row[1],
                    orNull(row[2]),
                    row[3],
                    row[4],
                    orNull(row[5]),
                    row[6].isEmpty() ? 0 : Integer.parseInt(row[6]),
                    row[7].isEmpty() ? List.of() : List.of(row[7].split("\\|")),
                    center));
        }
        return communes;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The rows of a file of tab-separated values, without comment lines. */
    private static List<String[]> rows(String file) {
        try (InputStream raw = TerritoryFacts.class.getResourceAsStream("/territory/" + file)) {
            if (raw == null) {
                throw new IllegalStateException("missing resource: territory/" + file);
            }
            InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
