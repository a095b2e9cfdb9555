package org.jalon.directory;

import java.time.ZoneId;
import java.util.Map;

/** The time zone of a place from its INSEE or postal code. */
final class PlaceZone {

    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");

    private static final Map<String, ZoneId> OVERSEAS = Map.ofEntries(
            Map.entry("971", ZoneId.of("America/Guadeloupe")),
            Map.entry("972", ZoneId.of("America/Martinique")),
            Map.entry("973", ZoneId.of("America/Cayenne")),
            Map.entry("974", ZoneId.of("Indian/Reunion")),
            Map.entry("975", ZoneId.of("America/Miquelon")),
            Map.entry("976", ZoneId.of("Indian/Mayotte")),
            Map.entry("977", ZoneId.of("America/St_Barthelemy")),
            Map.entry("978", ZoneId.of("America/Marigot")),
            Map.entry("986", ZoneId.of("Pacific/Wallis")),
            Map.entry("987", ZoneId.of("Pacific/Tahiti")),
            Map.entry("988", ZoneId.of("Pacific/Noumea")));

    private PlaceZone() {}

    static ZoneId of(Facts facts) {
        String code = facts.first(Field.INSEE_CODE).orElse(facts.text(Field.POSTAL_CODE));
        return code.length() < 3 ? METROPOLE : OVERSEAS.getOrDefault(code.substring(0, 3), METROPOLE);
    }
}
