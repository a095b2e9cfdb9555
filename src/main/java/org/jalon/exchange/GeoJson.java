package org.jalon.exchange;

import java.io.OutputStream;
import org.jalon.geo.LatLon;
import tools.jackson.core.JsonGenerator;

/**
 * Places as a GeoJSON FeatureCollection of points (RFC 7946). The properties are those of the national standard; beside them,
 * each feature names its sources and their licences.
 */
final class GeoJson implements PlaceFile {

    private final JsonGenerator json;

    GeoJson(OutputStream out) {
        this.json = MednumJson.newGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
    }

    @Override
    public void add(Outgoing outgoing) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        writePoint(json, outgoing.place().position());
        json.writeObjectPropertyStart("properties");
        MednumJson.writeProperties(json, outgoing.row());
        json.writeEndObject();
        json.writeArrayPropertyStart("sources");
        outgoing.sources().forEach(source -> {
            json.writeStartObject();
            json.writeStringProperty("source", source.name());
            SourceJson.writeTerms(json, source);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** The {@code geometry} property of a feature. */
    static void writePoint(JsonGenerator json, LatLon position) {
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(position.longitude());
        json.writeNumber(position.latitude());
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
