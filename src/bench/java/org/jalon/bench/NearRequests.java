package org.jalon.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Searches that people make, near the towns of a region, as the bytes of HTTP requests. */
final class NearRequests {

    private static final List<String> TOWNS = List.of(
            "latitude=50.6293&longitude=3.0573",
            "latitude=50.9513&longitude=1.8587",
            "latitude=49.8941&longitude=2.2958",
            "latitude=49.4295&longitude=2.0807",
            "latitude=49.5636&longitude=3.6244",
            "latitude=50.2910&longitude=2.7775",
            "latitude=50.3579&longitude=3.5234",
            "latitude=50.7264&longitude=1.6147",
            "latitude=49.8489&longitude=3.2876",
            "latitude=50.1055&longitude=1.8344");

    private static final List<String> NEEDS = List.of(
            "",
            "&services=aide-aux-demarches-administratives",
            "&services=acces-internet-et-materiel-informatique",
            "&services=aide-aux-demarches-administratives&frais_a_charge=gratuit");

    private static final List<Integer> RADII_KM = List.of(5, 10, 20, 50);

    private NearRequests() {}

    /** Every town with every need and radius. */
    static List<byte[]> of(String resource, URI server, boolean gzip) {
        List<byte[]> requests = new ArrayList<>();
        for (String need : NEEDS) {
            for (int radius : RADII_KM) {
                for (String town : TOWNS) {
                    String target = resource + "?" + town + "&rayon=" + radius + need;
                    requests.add(request(target, server, gzip).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        return requests;
    }

    /** The head of a GET request over a connection that stays open. */
    static String request(String target, URI server, boolean gzip) {
        return "GET " + target + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n"
                + (gzip ? "Accept-Encoding: gzip\r\n" : "")
                + "User-Agent: jalon-bench\r\n\r\n";
    }
}
