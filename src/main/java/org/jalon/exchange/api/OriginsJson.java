package org.jalon.exchange.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.directory.Field;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.exchange.Leaving;
import org.jalon.site.Words;
import tools.jackson.core.JsonGenerator;

/** Writes who says each fact of a place, and since when. */
final class OriginsJson {

    private OriginsJson() {}

    /**
     * The {@code origines} property.
     *
     * @param leaving what is known of sources
     * @param records of the place; one that is missing here was replaced while it was read, and has no dates
     */
    static void write(JsonGenerator json, Place place, List<KnownRecord> records, Leaving leaving, Words words) {
        Map<RecordRef, KnownRecord> known =
                records.stream().collect(Collectors.toMap(KnownRecord::ref, Function.identity()));
        json.writeObjectPropertyStart("origines");
        new EnumMap<>(place.origins()).forEach((field, origins) -> {
            json.writeObjectPropertyStart(field.label());
            write(json, field, origins.getFirst(), known, leaving, words);
            if (origins.size() > 1) {
                json.writeArrayPropertyStart("autres");
                for (RecordRef other : origins.subList(1, origins.size())) {
                    json.writeStartObject();
                    write(json, field, other, known, leaving, words);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void write(
            JsonGenerator json,
            Field field,
            RecordRef origin,
            Map<RecordRef, KnownRecord> known,
            Leaving leaving,
            Words words) {
        KnownRecord record = known.get(origin);
        json.writeStringProperty("source", origin.source());
        json.writeStringProperty(
                "libelle",
                origin.isOfPeople()
                        ? words.say("directory.origin.people")
                        : leaving.profile(origin.source()).title());
        json.writeStringProperty("id", origin.id());
        PlaceJson.writeInstant(
                json, "dit_le", record == null ? null : record.since(field).orElse(null));
        PlaceJson.writeInstant(json, "vu_le", record == null ? null : record.seenAt());
    }
}
