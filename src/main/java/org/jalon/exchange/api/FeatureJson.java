package org.jalon.exchange.api;

import org.jalon.exchange.Leaving;
import org.jalon.geo.LatLon;
import org.jalon.search.SearchResult;
import tools.jackson.core.JsonGenerator;

/** A place found, as a GeoJSON feature whose properties are those of an item of the API. */
final class FeatureJson {

    private FeatureJson() {}

    static void write(JsonGenerator json, SearchResult.Hit hit, Leaving leaving, String site) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", hit.place().id().text());
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        LatLon position = hit.place().position();
        json.writeNumber(position.longitude());
        json.writeNumber(position.latitude());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        PlaceJson.write(json, hit.place(), hit.distanceMeters(), hit.open(), leaving, site);
        json.writeEndObject();
        json.writeEndObject();
    }
}
