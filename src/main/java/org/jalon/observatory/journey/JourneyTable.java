package org.jalon.observatory.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jalon.geo.LatLon;
import org.jalon.storage.Database;

/** Travel times and population points in the database. Reading gives what was read before while it is the newest. */
public final class JourneyTable {

    private static final String INSERT_TIME = "insert into travel_time (origin, destination, minutes) values (?, ?, ?)";
    private static final String INSERT_POINT =
            "insert into population_point (number, latitude, longitude, people, commune) values (?, ?, ?, ?, ?)";
    private static final int BATCH = 1_000;

    private final Database database;
    private volatile ImportedJourneys read = ImportedJourneys.NONE;

    public JourneyTable(Database database) {
        this.database = database;
    }

    /** What is known now, also what another process imported. */
    public ImportedJourneys newest() {
        long version = database.jdbc()
                .sql("select version from journey_version")
                .query(Long.class)
                .optional()
                .orElse(0L);
        if (read.version() != version) {
            read = new ImportedJourneys(version, points(), times());
        }
        return read;
    }

    /** Replaces all travel times by the rows that a source hands over: origin, destination, minutes. All or nothing. */
    void replaceTimes(Consumer<Consumer<Object[]>> rows) {
        replace("delete from travel_time", INSERT_TIME, rows);
    }

    /** Replaces all points by the rows that a source hands over: number, latitude, longitude, people, commune. */
    void replacePoints(Consumer<Consumer<Object[]>> rows) {
        replace("delete from population_point", INSERT_POINT, rows);
    }

    private void replace(String delete, String insert, Consumer<Consumer<Object[]>> rows) {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql(delete).update();
            List<Object[]> batch = new ArrayList<>(BATCH);
            rows.accept(row -> {
                batch.add(row);
                if (batch.size() == BATCH) {
                    database.batches().batchUpdate(insert, batch);
                    batch.clear();
                }
            });
            database.batches().batchUpdate(insert, batch);
            database.jdbc().sql("""
                            insert into journey_version (one, version) values (1, 1)
                            on conflict (one) do update set version = journey_version.version + 1
                            """).update();
        });
    }

    private List<PopulationPoint> points() {
        return database.jdbc()
                .sql("select latitude, longitude, people, commune from population_point order by number")
                .query((row, number) -> new PopulationPoint(
                        new LatLon(row.getDouble("latitude"), row.getDouble("longitude")),
                        row.getDouble("people"),
                        row.getString("commune")))
                .list();
    }

    private TravelTimes times() {
        Map<String, Map<String, Double>> minutes = new HashMap<>();
        Map<String, String> same = new HashMap<>();
        database.jdbc()
                .sql("select origin, destination, minutes from travel_time")
                .query(row -> {
                    String destination = row.getString("destination");
                    minutes.computeIfAbsent(row.getString("origin"), key -> new HashMap<>())
                            .put(same.computeIfAbsent(destination, key -> key), row.getDouble("minutes"));
                });
        return new TravelTimes(minutes);
    }
}
