package org.jalon.hours;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.hours.holiday.SchoolTerms;

/** The calendars of France: one for each overseas territory, and for metropolitan départements by their school zone. */
final class FrenchCalendars {

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    private static final PlaceCalendar METROPOLE =
            PlaceCalendar.of(ZoneId.of("Europe/Paris"), HolidayRegion.METROPOLE).with(SchoolTerms.whereAllZonesAgree());

    private static final Map<String, PlaceCalendar> OVERSEAS = Map.ofEntries(
            overseas("971", "America/Guadeloupe", HolidayRegion.GUADELOUPE),
            overseas("972", "America/Martinique", HolidayRegion.MARTINIQUE),
            overseas("973", "America/Cayenne", HolidayRegion.GUYANE),
            overseas("974", "Indian/Reunion", HolidayRegion.REUNION),
            overseas("975", "America/Miquelon", HolidayRegion.SAINT_PIERRE_ET_MIQUELON),
            overseas("976", "Indian/Mayotte", HolidayRegion.MAYOTTE),
            overseas("977", "America/St_Barthelemy", HolidayRegion.SAINT_BARTHELEMY),
            overseas("978", "America/Marigot", HolidayRegion.SAINT_MARTIN),
            overseas("986", "Pacific/Wallis", HolidayRegion.WALLIS_ET_FUTUNA),
            overseas("987", "Pacific/Tahiti", HolidayRegion.POLYNESIE_FRANCAISE),
            overseas("988", "Pacific/Noumea", HolidayRegion.NOUVELLE_CALEDONIE));

    private static final Map<ZoneId, PlaceCalendar> BY_ZONE = byZone();
    private static final Map<String, PlaceCalendar> BY_DEPARTEMENT = byDepartement();

    private FrenchCalendars() {}

    static PlaceCalendar of(ZoneId zone) {
        PlaceCalendar known = BY_ZONE.get(zone);
        return known == null ? PlaceCalendar.of(zone, HolidayRegion.METROPOLE) : known;
    }

    static PlaceCalendar ofCommune(String code) {
        String three = code.substring(0, Math.min(3, code.length()));
        String two = code.substring(0, Math.min(2, code.length()));
        return OVERSEAS.getOrDefault(three, BY_DEPARTEMENT.getOrDefault(two, METROPOLE));
    }

    private static Map.Entry<String, PlaceCalendar> overseas(String prefix, String zone, HolidayRegion region) {
        return Map.entry(prefix, PlaceCalendar.of(ZoneId.of(zone), region).with(SchoolTerms.of(prefix)));
    }

    private static Map<ZoneId, PlaceCalendar> byZone() {
        Map<ZoneId, PlaceCalendar> all = new HashMap<>();
        OVERSEAS.values().forEach(calendar -> all.put(calendar.zone(), calendar));
        all.put(METROPOLE.zone(), METROPOLE);
        return Map.copyOf(all);
    }

    private static Map<String, PlaceCalendar> byDepartement() {
        Map<String, PlaceCalendar> all = new HashMap<>();
        SchoolTerms.zoneByDepartement().forEach((departement, zone) -> {
            HolidayRegion region =
                    ALSACE_MOSELLE.contains(departement) ? HolidayRegion.ALSACE_MOSELLE : HolidayRegion.METROPOLE;
            all.put(departement, PlaceCalendar.of(METROPOLE.zone(), region).with(SchoolTerms.of(zone)));
        });
        // Corsica sets its own school holidays.
        for (String corsica : List.of("2A", "2B", "20")) {
            all.put(corsica, METROPOLE.with(SchoolTerms.of(corsica.equals("20") ? "2A" : corsica)));
        }
        return Map.copyOf(all);
    }
}
