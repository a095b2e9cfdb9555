package org.jalon.exchange.api;

import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.exchange.Leaving;
import org.jalon.exchange.Republication;
import org.jalon.geo.LatLon;
import org.jalon.search.Search;
import org.jalon.search.Suggestion;
import org.jalon.search.UnknownValues;
import org.jalon.site.Site;
import org.jalon.territory.Commune;
import org.jalon.territory.Located;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;

/**
 * {@code /api/v1/suggestions}: communes, addresses and places that a text may be the beginning of. It completes what people type on
 * the pages of the site, so it names every place that they show; sources that forbid republication are not named.
 */
@RestController
class SuggestionController {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST = 20;

    private final Search search;
    private final Republication republication;

    SuggestionController(Search search, Republication republication) {
        this.search = search;
        this.republication = republication;
    }

    @GetMapping("/api/v1/suggestions")
    ResponseEntity<byte[]> suggest(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable Double latitude,
            @RequestParam @Nullable Double longitude,
            @RequestParam(defaultValue = "10") int limite,
            Site site) {
        String text = q.length() > LONGEST_TEXT ? q.substring(0, LONGEST_TEXT) : q;
        List<Suggestion> found = search.suggest(text, near(latitude, longitude), Math.clamp(limite, 1, MOST));
        Leaving leaving = republication.now();
        byte[] body = JsonAnswer.object(json -> {
            json.writeArrayPropertyStart("items");
            for (Suggestion suggestion : found) {
                json.writeStartObject();
                write(json, suggestion, leaving, site.baseUrl());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        return JsonAnswer.revalidated(body).body(body);
    }

    private static @Nullable LatLon near(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null) {
            return null;
        }
        if (!LatLon.isValid(latitude, longitude)) {
            throw UnknownValues.of("latitude", latitude + "," + longitude, List.of());
        }
        return new LatLon(latitude, longitude);
    }

    private static void write(JsonGenerator json, Suggestion suggestion, Leaving leaving, String site) {
        switch (suggestion) {
            case Suggestion.OfCommune suggested -> {
                Commune commune = suggested.commune();
                json.writeStringProperty("genre", "commune");
                json.writeStringProperty("libelle", commune.name());
                json.writeStringProperty("code_insee", commune.code());
                json.writeArrayPropertyStart("codes_postaux");
                commune.postalCodes().forEach(json::writeString);
                json.writeEndArray();
                json.writeStringProperty("departement", commune.departementCode());
                commune.position().ifPresent(position -> writePosition(json, position));
            }
            case Suggestion.OfAddress suggested -> {
                Located address = suggested.address();
                json.writeStringProperty("genre", "adresse");
                json.writeStringProperty("libelle", address.label());
                Commune commune = address.commune();
                if (commune != null) {
                    json.writeStringProperty("code_insee", commune.code());
                }
                writePosition(json, address.position());
            }
            case Suggestion.OfPlace suggested -> {
                Place place = suggested.place();
                json.writeStringProperty("genre", "lieu");
                json.writeStringProperty("libelle", place.name());
                json.writeStringProperty("id", place.id().text());
                json.writeStringProperty("commune", place.facts().text(Field.COMMUNE));
                writePosition(json, place.position());
                json.writeStringProperty("url", site + "/lieux/" + place.id() + "/" + place.slug());
                List<RecordRef> told = place.sourceRecords().stream()
                        .filter(record -> !leaving.withheld().contains(record.source()))
                        .toList();
                PlaceJson.writeSources(json, told, leaving);
            }
        }
    }

    private static void writePosition(JsonGenerator json, LatLon position) {
        json.writeNumberProperty("latitude", position.latitude());
        json.writeNumberProperty("longitude", position.longitude());
    }
}
