package org.jalon.observatory.journey;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.jalon.directory.PlaceId;
import org.jalon.geo.LatLon;
import org.jalon.observatory.journey.JourneyFile.Row;
import org.jalon.site.UserError;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/** Takes in travel times and population points: all of a file, or nothing. Importing again replaces. */
public final class JourneyImport {

    /** Some 400 destinations for each commune of a large region. */
    private static final int MOST_TIMES = 2_000_000;

    /** The squares of 200 m of a large region. */
    private static final int MOST_POINTS = 300_000;

    private static final double MOST_MINUTES = 600;
    private static final double MOST_PEOPLE = 1_000_000;
    private static final int CODE = 32;

    private static final List<List<String>> TIME_COLUMNS =
            List.of(List.of("origin", "origine"), List.of("destination"), List.of("minutes"));
    private static final List<List<String>> POINT_COLUMNS =
            List.of(List.of("latitude"), List.of("longitude"), List.of("population"), List.of("commune", "code_insee"));

    private final Gazetteer gazetteer;
    private final JourneyTable table;

    public JourneyImport(Gazetteer gazetteer, JourneyTable table) {
        this.gazetteer = gazetteer;
        this.table = table;
    }

    /**
     * What an import did.
     *
     * @param read rows
     * @param communes that they tell of, as origins or as homes
     */
    public record Done(int read, int communes) {

        /** The counts on one line, the same in every language: scripts read it. */
        public String line() {
            return "read=%d communes=%d".formatted(read, communes);
        }
    }

    /**
     * Minutes from communes to communes or places: {@code origin,destination,minutes}.
     *
     * @throws UserError when the file is not that; nothing is stored then
     */
    public Done travelTimes(Path file) {
        Map<String, Integer> codes = new HashMap<>();
        Set<Long> pairs = new HashSet<>();
        Set<String> origins = new HashSet<>();
        int[] read = {0};
        JourneyFile rows = new JourneyFile(file, TIME_COLUMNS, TIME_COLUMNS.size(), MOST_TIMES);
        table.replaceTimes(stored -> read[0] = rows.forEach(row -> {
            String origin = commune(row.cell(0)).orElseThrow(() -> row.wrong("origin", 0));
            String destination = commune(row.cell(1))
                    .or(() -> Optional.of(row.cell(1)).filter(PlaceId::isValid))
                    .orElseThrow(() -> row.wrong("destination", 1));
            double minutes = within(row, 2, "minutes", MOST_MINUTES);
            long pair = (long) number(codes, origin) << CODE | number(codes, destination);
            if (!pairs.add(pair)) {
                throw new UserError("journey.twice", row.line(), origin, destination);
            }
            origins.add(origin);
            stored.accept(new Object[] {origin, destination, minutes});
        }));
        return new Done(read[0], origins.size());
    }

    /**
     * Where people live: {@code latitude,longitude,population[,commune]}. Points without a commune are in the one around them.
     *
     * @throws UserError when the file is not that; nothing is stored then
     */
    public Done points(Path file) {
        Set<String> communes = new HashSet<>();
        int[] read = {0};
        JourneyFile rows = new JourneyFile(file, POINT_COLUMNS, POINT_COLUMNS.size() - 1, MOST_POINTS);
        table.replacePoints(stored -> read[0] = rows.forEach(row -> {
            double latitude = row.number(0).orElseThrow(() -> row.wrong("latitude", 0));
            double longitude = row.number(1).orElseThrow(() -> row.wrong("longitude", 1));
            if (!LatLon.isValid(latitude, longitude)) {
                throw row.wrong("latitude", 0);
            }
            double people = within(row, 2, "population", MOST_PEOPLE);
            String commune = row.cell(3).isEmpty()
                    ? gazetteer
                            .communeAt(new LatLon(latitude, longitude))
                            .map(JourneyImport::city)
                            .orElseThrow(() -> row.wrong("latitude", 0))
                    : commune(row.cell(3)).orElseThrow(() -> row.wrong("commune", 3));
            communes.add(commune);
            stored.accept(new Object[] {row.line(), latitude, longitude, people, commune});
        }));
        return new Done(read[0], communes.size());
    }

    /** Distances are as the crow flies again. */
    public void removeTravelTimes() {
        table.replaceTimes(JourneyImport::nothing);
    }

    /** People are taken to live in the middle of their commune again. */
    public void removePoints() {
        table.replacePoints(JourneyImport::nothing);
    }

    private static void nothing(Consumer<Object[]> stored) {
        // No row is handed over.
    }

    private static double within(Row row, int column, String name, double most) {
        OptionalDouble number = row.number(column);
        if (number.isEmpty() || number.getAsDouble() < 0 || number.getAsDouble() > most) {
            throw row.wrong(name, column);
        }
        return number.getAsDouble();
    }

    private static int number(Map<String, Integer> codes, String code) {
        return codes.computeIfAbsent(code, key -> codes.size());
    }

    private Optional<String> commune(String code) {
        return gazetteer.findCommune(code).map(JourneyImport::city);
    }

    private static String city(Commune commune) {
        return Optional.ofNullable(commune.parentCode()).orElse(commune.code());
    }
}
