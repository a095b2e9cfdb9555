package org.jalon._support;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;

/** Fictional places. Each gives facts, to be changed with {@link Facts#with} and published as a record or a place. */
public final class Places {

    public static final String SOURCE = "test";

    private static final Instant SEEN = Instant.parse("2026-11-01T08:00:00Z");

    private Places() {}

    public static Facts aLibraryInLille() {
        return facts("Médiathèque des Tilleuls", "Lille", "59000", "59350", "12 rue des Tilleuls", 50.6371, 3.0633)
                .with(Field.STRUCTURE_TYPES, List.of("BIB"))
                .with(Field.PHONE, List.of("+33320000001"))
                .with(Field.HOURS, List.of("Tu-Sa 10:00-18:00"))
                .with(
                        Field.SERVICES,
                        List.of(
                                "Maîtrise des outils numériques du quotidien",
                                "Accès internet et matériel informatique"))
                .with(Field.FEES, List.of("Gratuit"))
                .with(Field.SUPPORT_MODES, List.of("En autonomie", "Dans un atelier collectif"));
    }

    public static Facts aFranceServicesInRoubaix() {
        return facts("France Services du Galon", "Roubaix", "59100", "59512", "3 place du Galon", 50.6901, 3.1817)
                .with(Field.STRUCTURE_TYPES, List.of("RFS"))
                .with(Field.EMAILS, List.of("contact@galon.example"))
                .with(Field.HOURS, List.of("Mo-Fr 09:00-12:00,13:30-17:00"))
                .with(Field.SERVICES, List.of("Aide aux démarches administratives"))
                .with(Field.TOPICS, List.of("sante", "demarches-accompagnees"))
                .with(Field.PROGRAMMES, List.of("France Services", "Aidants Connect"))
                .with(Field.FEES, List.of("Gratuit"))
                .with(Field.SUPPORT_MODES, List.of("Accompagnement individuel"));
    }

    /** Named like a town hall, and nothing else is known of it. */
    public static Facts aTownHallInArras() {
        return facts("Mairie annexe des Blancs Monts", "Arras", "62000", "62041", "1 rue du Marché", 50.2910, 2.7775);
    }

    /** Only what every place has. */
    public static Facts facts(
            String name,
            String commune,
            String postalCode,
            String inseeCode,
            String address,
            double latitude,
            double longitude) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        values.put(Field.NAME, List.of(name));
        values.put(Field.COMMUNE, List.of(commune));
        values.put(Field.POSTAL_CODE, List.of(postalCode));
        values.put(Field.INSEE_CODE, List.of(inseeCode));
        values.put(Field.ADDRESS, List.of(address));
        values.put(Field.LATITUDE, List.of(Double.toString(latitude)));
        values.put(Field.LONGITUDE, List.of(Double.toString(longitude)));
        values.put(Field.UPDATED_ON, List.of("2026-10-01"));
        return new Facts(values);
    }

    /** The record of {@link #SOURCE} that says this. */
    public static OriginRecord record(String id, Facts facts) {
        return record(SOURCE, id, facts);
    }

    public static OriginRecord record(String source, String id, Facts facts) {
        String raw = "{\"id\":\"" + id + "\",\"nom\":\"" + facts.text(Field.NAME) + "\"}";
        return new OriginRecord(new RecordRef(source, id), facts.with(Field.ID, List.of(id)), raw, List.of());
    }

    /** The records of {@link #SOURCE}, with ids r0, r1, … */
    public static List<OriginRecord> records(Facts... facts) {
        return IntStream.range(0, facts.length)
                .mapToObj(i -> record("r" + i, facts[i]))
                .toList();
    }

    /** A published place of these facts, without a database; its id ends with the number. */
    public static Place place(int number, Facts facts) {
        RecordRef ref = new RecordRef(SOURCE, "r" + number);
        Map<Field, List<RecordRef>> origins = new EnumMap<>(Field.class);
        Arrays.stream(Field.values())
                .filter(field -> !facts.all(field).isEmpty())
                .forEach(field -> origins.put(field, List.of(ref)));
        return new Place(
                new PlaceId(String.format("%010d", number)),
                facts,
                origins,
                List.of(ref),
                number + 1,
                SEEN,
                SEEN,
                null);
    }
}
