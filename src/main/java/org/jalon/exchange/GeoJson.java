package org.jalon.exchange;

import java.io.OutputStream;
import org.jalon.directory.Place;
import org.jalon.geo.LatLon;
import tools.jackson.core.JsonGenerator;

/** Places as a GeoJSON FeatureCollection of points (RFC 7946); the properties are those of the national standard. */
final class GeoJson implements PlaceFile {

    private final ExportIds ids;
    private final JsonGenerator json;

    GeoJson(OutputStream out, ExportIds ids) {
        this.ids = ids;
        this.json = MednumJson.newGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
    }

    @Override
    public void add(Place place) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        writePoint(json, place.position());
        json.writeObjectPropertyStart("properties");
        MednumJson.writeProperties(json, place, ids);
        json.writeEndObject();
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
