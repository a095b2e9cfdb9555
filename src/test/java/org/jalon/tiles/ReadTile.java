package org.jalon.tiles;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A tile as a program reads it that knows nothing of ours. */
public record ReadTile(Map<String, List<Feature>> layers) {

    public record Feature(Geometry shape, Map<String, Object> properties) {

        public int number(String key) {
            return ((Number) Objects.requireNonNull(properties.get(key))).intValue();
        }

        public String text(String key) {
            return (String) Objects.requireNonNull(properties.get(key));
        }
    }

    public static ReadTile of(byte[] bytes) throws IOException {
        JtsMvt tile = MvtReader.loadMvt(
                new ByteArrayInputStream(bytes), new GeometryFactory(), new TagKeyValueMapConverter());
        Map<String, List<Feature>> layers = new TreeMap<>();
        for (JtsLayer layer : tile.getLayers()) {
            layers.put(
                    layer.getName(),
                    layer.getGeometries().stream().map(ReadTile::feature).toList());
        }
        return new ReadTile(layers);
    }

    @SuppressWarnings("unchecked")
    private static Feature feature(Geometry shape) {
        Map<String, Object> read = (Map<String, Object>) shape.getUserData();
        return new Feature(
                shape, read.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The features of a layer, none when it is not there. */
    public List<Feature> features(String layer) {
        return layers.getOrDefault(layer, List.of());
    }
}
