package org.jalon.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.geo.LatLon;
import org.jalon.tiles.world.Mercator;

/** Tiles that maps ask for, around the towns of a region, as the bytes of HTTP requests. */
final class TileRequests {

    private static final List<LatLon> TOWNS = List.of(
            new LatLon(50.6293, 3.0573),
            new LatLon(50.9513, 1.8587),
            new LatLon(49.8941, 2.2958),
            new LatLon(49.4295, 2.0807),
            new LatLon(49.5636, 3.6244),
            new LatLon(50.2910, 2.7775),
            new LatLon(48.8566, 2.3522),
            new LatLon(45.7640, 4.8357));

    private static final List<String> SERVICES = List.of(
            "aide-aux-demarches-administratives",
            "acces-internet-et-materiel-informatique",
            "maitrise-des-outils-numeriques-du-quotidien",
            "insertion-professionnelle-via-le-numerique");

    private static final List<String> MORE =
            List.of("", "&frais_a_charge=gratuit", "&ouvert=week-end", "&prise_rdv=oui");

    private static final int MIN_ZOOM = 5;
    private static final int MAX_ZOOM = 16;
    private static final int CHANGES = 60;

    private TileRequests() {}

    /** Every zoom of every town, with sixteen filters by turns. */
    static List<byte[]> withFilters(URI server, boolean gzip) {
        List<byte[]> requests = new ArrayList<>();
        for (int filter = 0; filter < SERVICES.size() * MORE.size(); filter++) {
            String services = "services=" + SERVICES.get(filter % SERVICES.size());
            String parameters = services + MORE.get(filter / SERVICES.size());
            addTiles(requests, server, gzip, parameters);
        }
        return requests;
    }

    /** The same, with a filter that nobody asked for before, each time. */
    static List<byte[]> withChangingFilters(URI server, boolean gzip) {
        List<byte[]> requests = new ArrayList<>();
        for (int change = 0; change < CHANGES; change++) {
            int first = requests.size();
            for (int i = 0; i < TOWNS.size() * (MAX_ZOOM - MIN_ZOOM + 1); i++) {
                String box = String.format(Locale.ROOT, "bbox=-5,41,9.%05d,52", first + i);
                addTile(
                        requests,
                        server,
                        gzip,
                        TOWNS.get(i % TOWNS.size()),
                        MIN_ZOOM + i / TOWNS.size(),
                        box + "&services=" + SERVICES.get(i % SERVICES.size()));
            }
        }
        return requests;
    }

    private static void addTiles(List<byte[]> requests, URI server, boolean gzip, String parameters) {
        for (int zoom = MIN_ZOOM; zoom <= MAX_ZOOM; zoom++) {
            for (LatLon town : TOWNS) {
                addTile(requests, server, gzip, town, zoom, parameters);
            }
        }
    }

    private static void addTile(
            List<byte[]> requests, URI server, boolean gzip, LatLon town, int zoom, String parameters) {
        int shift = Mercator.BITS - zoom;
        String target = "/tiles/places/" + zoom + "/" + (Mercator.x(town) >> shift) + "/" + (Mercator.y(town) >> shift)
                + ".mvt?" + parameters;
        requests.add(NearRequests.request(target, server, gzip).getBytes(StandardCharsets.US_ASCII));
    }
}
