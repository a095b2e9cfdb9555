package org.jalon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jalon.directory.Category;
import org.jalon.directory.Service;
import org.jalon.geo.LatLon;
import org.jalon.search.PublishedPlaces;
import org.jalon.search.columns.Facets;
import org.jalon.search.columns.Query;
import org.jalon.search.columns.Row;
import org.jalon.search.columns.Snapshot;
import org.jalon.search.columns.SnapshotBuilder;
import org.jalon.search.columns.Week;
import org.jalon.tiles.world.Mercator;
import org.jalon.tiles.world.TileAddress;

/** The places of the search workload as maps see them, with the columns that filter them. */
record TilesData(Snapshot snapshot, List<LatLon> positions, List<String> names, int[] services)
        implements PublishedPlaces {

    private static final int SERVICES = 9;
    private static final int AUDIENCES = 5;
    private static final int TILES = 200;

    static TilesData read(Path file) throws IOException {
        SnapshotBuilder builder = Snapshot.builder(Facets.of(SERVICES, AUDIENCES));
        List<LatLon> positions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        int[] services = new int[lines.size()];
        for (int key = 0; key < services.length; key++) {
            String[] cells = lines.get(key).split("\t", -1);
            services[key] = Integer.parseInt(cells[3]);
            positions.add(new LatLon(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
            names.add(cells[6]);
            BitSet values = BitSet.valueOf(new long[] {services[key] | Long.parseLong(cells[4]) << SERVICES});
            builder.add(new Row(key, positions.get(key), values, -1, 0, Week.NEVER, ""));
        }
        return new TilesData(builder.build(), positions, names, services);
    }

    /** The 200 tiles that the peer draws: around the first positions, from zoom 4 to 14. */
    static List<TileAddress> tiles(Path queries) throws IOException {
        Set<TileAddress> tiles = new LinkedHashSet<>();
        List<SearchData.Asked> asked = SearchData.queries(queries);
        for (int i = 0; tiles.size() < TILES && i < asked.size(); i++) {
            int zoom = 4 + i % 11;
            int shift = Mercator.BITS - zoom;
            LatLon center = asked.get(i).center();
            tiles.add(new TileAddress(zoom, Mercator.x(center) >> shift, Mercator.y(center) >> shift));
        }
        return List.copyOf(tiles);
    }

    /** A filter by some services, of which a place has any, and by an audience, if not negative. */
    Query filter(int anyService, int audience) {
        Query.Builder query = Query.builder().limit(0);
        query.anyOf(0, BitSet.valueOf(new long[] {anyService}).stream().toArray());
        if (audience >= 0) {
            query.anyOf(1, SERVICES + audience);
        }
        return query.build();
    }

    @Override
    public int size() {
        return services.length;
    }

    @Override
    public LatLon position(int place) {
        return positions.get(snapshot.key(place));
    }

    @Override
    public String id(int place) {
        return Integer.toString(snapshot.key(place));
    }

    @Override
    public String name(int place) {
        return names.get(snapshot.key(place));
    }

    @Override
    public boolean has(int place, Category category) {
        for (Service service : Service.values()) {
            if (service.category() == category && (services[snapshot.key(place)] >> service.ordinal() & 1) != 0) {
                return true;
            }
        }
        return false;
    }
}
