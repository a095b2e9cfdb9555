package org.jalon.territory.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.site.UserError;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contours of a GeoJSON file, one feature in memory at a time beside the contours.
 *
 * @param features that the file has
 * @param unknown features whose code is that of no commune
 * @param contours by code of today, the parts of merged communes put together
 */
public record ContourFile(int features, int unknown, Map<String, Geometry> contours) {

    private static final Set<String> CODE_PROPERTIES =
            Set.of("code", "insee", "code_insee", "insee_com", "codgeo", "com");

    /** @throws UserError when it cannot be read or holds no contour of a commune */
    public static ContourFile read(Path file, Gazetteer gazetteer) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UserError("territory.file.unreadable", file.getFileName());
        }
        Map<String, List<Geometry>> parts = new HashMap<>();
        int features = 0;
        int unknown = 0;
        try (JsonParser parser = JsonMapper.shared().createParser(file)) {
            if (!startFeatures(parser)) {
                throw new UserError("territory.contours.none", file.getFileName());
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode feature = parser.readValueAsTree();
                features++;
                Optional<Commune> commune = code(feature.path("properties")).flatMap(gazetteer::findCommune);
                if (commune.isEmpty()) {
                    unknown++;
                    continue;
                }
                parts.computeIfAbsent(commune.get().code(), code -> new ArrayList<>(1))
                        .add(contour(feature, features));
            }
        } catch (JacksonException e) {
            throw new UserError("territory.contours.broken", file.getFileName(), features + 1);
        }
        if (parts.isEmpty()) {
            throw new UserError("territory.contours.none", file.getFileName());
        }
        Map<String, Geometry> contours = new TreeMap<>();
        parts.forEach((code, geometries) -> contours.put(code, together(geometries)));
        return new ContourFile(features, unknown, contours);
    }

    public void store(TerritoryTable table) {
        table.putContours(contours);
    }

    /** Goes to the first feature of the collection. */
    private static boolean startFeatures(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean features = parser.currentName().equals("features");
            JsonToken value = parser.nextToken();
            if (features) {
                return value == JsonToken.START_ARRAY;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static Optional<String> code(JsonNode properties) {
        return properties.properties().stream()
                .filter(property -> CODE_PROPERTIES.contains(property.getKey().toLowerCase(Locale.ROOT)))
                .map(property -> property.getValue().asString(""))
                .filter(code -> !code.isBlank())
                .findFirst();
    }

    private static Geometry contour(JsonNode feature, int number) {
        return GeoJsonContour.read(feature.path("geometry"))
                .orElseThrow(() -> new UserError("territory.contours.geometry", number));
    }

    private static Geometry together(List<Geometry> parts) {
        return parts.size() == 1 ? parts.getFirst() : OverlayNGRobust.union(parts);
    }
}
