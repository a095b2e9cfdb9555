package org.jalon.exchange.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.exchange.Leaving;
import org.jalon.exchange.SourceJson;
import org.jalon.hours.OpenState;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a place as the API gives it: the fields of the national standard under their names, then what Jalon adds. */
final class PlaceJson {

    private static final Field[] FIELDS = Field.values();

    private PlaceJson() {}

    /**
     * The properties of a place, inside an object that the caller opens and closes.
     *
     * @param distanceMeters from where the search was centred, absent when it has no place
     * @param leaving under which conditions the data of sources leave
     * @param site address of the site, without a slash at its end
     */
    static void write(
            JsonGenerator json,
            Place place,
            @Nullable Double distanceMeters,
            OpenState open,
            Leaving leaving,
            String site) {
        json.writeStringProperty(Field.ID.label(), place.id().text());
        for (Field field : FIELDS) {
            if (field.isStandard() && field != Field.ID) {
                write(json, field, place.facts().all(field));
            }
        }
        if (distanceMeters == null) {
            json.writeNullProperty("distance_m");
        } else {
            json.writeNumberProperty("distance_m", Math.round(distanceMeters));
        }
        writeState(json, place, open);
        writeInstant(json, "verifie_le", place.verification().orElse(null));
        writeInstant(json, "vu_le", place.seenAt());
        json.writeStringProperty("url", site + "/lieux/" + place.id() + "/" + place.slug());
        writeSources(json, place.sourceRecords(), leaving);
    }

    /** The {@code sources} property: who speaks of the place, under which id, and under which licence. */
    static void writeSources(JsonGenerator json, List<RecordRef> records, Leaving leaving) {
        json.writeArrayPropertyStart("sources");
        for (RecordRef record : records) {
            json.writeStartObject();
            json.writeStringProperty("source", record.source());
            json.writeStringProperty("id", record.id());
            SourceJson.writeTerms(json, leaving.profile(record.source()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeInstant(JsonGenerator json, String name, @Nullable Instant instant) {
        if (instant == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, instant.toString());
        }
    }

    private static void write(JsonGenerator json, Field field, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        json.writeName(field.label());
        if (field.isMultiple()) {
            json.writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
        } else if (field == Field.LATITUDE || field == Field.LONGITUDE) {
            json.writeNumber(new BigDecimal(values.getFirst()));
        } else {
            json.writeString(values.getFirst());
        }
    }

    private static void writeState(JsonGenerator json, Place place, OpenState open) {
        switch (open.status()) {
            case OPEN -> json.writeBooleanProperty("ouvert", true);
            case CLOSED -> json.writeBooleanProperty("ouvert", false);
            case UNKNOWN -> json.writeNullProperty("ouvert");
        }
        Instant next = open.nextChange();
        if (next == null) {
            json.writeNullProperty("prochain_changement");
        } else {
            json.writeStringProperty(
                    "prochain_changement", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(next.atZone(place.zone())));
        }
    }
}
