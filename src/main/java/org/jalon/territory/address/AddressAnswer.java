package org.jalon.territory.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.geo.LatLon;
import org.jalon.territory.Located.Precision;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the GeoJSON that address services answer. */
final class AddressAnswer {

    private AddressAnswer() {}

    /**
     * The addresses in the order of the service; a feature without a usable label or position is left out.
     *
     * @throws AddressTrouble when it is not the answer of an address service
     */
    static List<Address> read(byte[] json) throws AddressTrouble {
        JsonNode features;
        try {
            features = JsonMapper.shared().readTree(json).path("features");
        } catch (JacksonException e) {
            throw new AddressTrouble("not JSON", e);
        }
        if (!features.isArray()) {
            throw new AddressTrouble("no features", null);
        }
        List<Address> addresses = new ArrayList<>();
        features.forEach(feature -> address(feature).ifPresent(addresses::add));
        return List.copyOf(addresses);
    }

    private static Optional<Address> address(JsonNode feature) {
        JsonNode coordinates = feature.path("geometry").path("coordinates");
        JsonNode properties = feature.path("properties");
        String label = properties.path("label").asString("").strip();
        double longitude = coordinates.path(0).asDouble(Double.NaN);
        double latitude = coordinates.path(1).asDouble(Double.NaN);
        if (label.isEmpty() || !LatLon.isValid(latitude, longitude)) {
            return Optional.empty();
        }
        return Optional.of(new Address(
                label,
                new LatLon(latitude, longitude),
                precision(properties.path("type").asString("")),
                properties.path("citycode").asString(""),
                properties.path("score").asDouble(0)));
    }

    private static Precision precision(String type) {
        return switch (type) {
            case "housenumber" -> Precision.HOUSE;
            case "street", "locality" -> Precision.STREET;
            default -> Precision.COMMUNE;
        };
    }
}
