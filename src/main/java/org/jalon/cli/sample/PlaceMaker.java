package org.jalon.cli.sample;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jalon.directory.Field;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.geo.LatLon;
import org.jalon.territory.Commune;

/** Makes one fictional place after the other. Some facts are left out, as they are in real files. */
final class PlaceMaker {

    private static final LocalDate NEWEST = LocalDate.of(2026, 10, 31);
    private static final double METERS_PER_DEGREE = 111_195;

    /** Numbers that the regulator keeps for fiction (ARCEP, decision 2018-0881), by the zone of the country. */
    private static final Map<Character, String> FICTIONAL_PHONES =
            Map.of('1', "+3319900", '2', "+3326191", '3', "+3335301", '4', "+3346571", '5', "+3353649");

    /** The telephone zone of each region of mainland France; overseas borrows the last one. */
    private static final Map<String, Character> ZONES = Map.ofEntries(
            Map.entry("11", '1'),
            Map.entry("24", '2'),
            Map.entry("28", '2'),
            Map.entry("52", '2'),
            Map.entry("53", '2'),
            Map.entry("27", '3'),
            Map.entry("32", '3'),
            Map.entry("44", '3'),
            Map.entry("84", '4'),
            Map.entry("93", '4'),
            Map.entry("94", '4'));

    private final Random random;
    private final SampleNames names = new SampleNames();

    PlaceMaker(Random random) {
        this.random = random;
    }

    /** The cells of the national standard of place number n. */
    Map<Field, String> make(int number, Commune commune) {
        Kind kind = Kind.draw(random);
        Map<Field, String> place = new EnumMap<>(Field.class);
        String name = names.draw(kind.name(), commune, random);
        place.put(Field.ID, String.format(Locale.ROOT, "fictif-%06d", number));
        place.put(Field.PIVOT, "00000000000000");
        place.put(Field.NAME, name);
        place.put(Field.STRUCTURE_TYPES, kind.types());
        place.put(Field.SOURCE, "Jalon, lieux fictifs");
        place.put(Field.UPDATED_ON, NEWEST.minusDays(random.nextInt(900)).toString());
        locate(place, commune);
        contact(place, name, commune);
        offer(place, kind);
        return place;
    }

    private void locate(Map<Field, String> place, Commune commune) {
        LatLon center = commune.position().orElseThrow();
        double spread = Math.min(2_500, 60 + 4 * Math.sqrt(commune.population()));
        double north = random.nextGaussian() * spread / 2;
        double east = random.nextGaussian() * spread / 2;
        double latitude = center.latitude() + north / METERS_PER_DEGREE;
        double longitude =
                center.longitude() + east / (METERS_PER_DEGREE * Math.cos(Math.toRadians(center.latitude())));
        place.put(Field.COMMUNE, commune.name());
        place.put(Field.INSEE_CODE, commune.code());
        place.put(Field.POSTAL_CODE, SampleNames.one(commune.postalCodes(), random));
        place.put(Field.ADDRESS, (1 + random.nextInt(120)) + " " + SampleNames.one(Ingredients.STREETS, random));
        place.put(Field.LATITUDE, String.format(Locale.ROOT, "%.5f", latitude));
        place.put(Field.LONGITUDE, String.format(Locale.ROOT, "%.5f", longitude));
    }

    private void contact(Map<Field, String> place, String name, Commune commune) {
        String site = Slug.of(name).replaceAll("^(.{40}).*", "$1").replaceAll("-$", "") + ".example";
        if (chance(75)) {
            String prefix = FICTIONAL_PHONES.get(ZONES.getOrDefault(commune.regionCode(), '5'));
            place.put(Field.PHONE, prefix + String.format(Locale.ROOT, "%04d", random.nextInt(10_000)));
        }
        if (chance(60)) {
            place.put(Field.EMAILS, "contact@" + site);
        }
        if (chance(50)) {
            place.put(Field.WEBSITES, "https://www." + site + "/");
        }
        if (chance(15)) {
            place.put(Field.BOOKING_URL, "https://rendez-vous.example/" + Slug.of(name));
        }
    }

    private void offer(Map<Field, String> place, Kind kind) {
        List<Service> services = kind.drawServices(random);
        place.put(Field.SERVICES, services.stream().map(Service::label).collect(Collectors.joining("|")));
        place.put(Field.SUMMARY, "Lieu fictif, inventé pour essayer Jalon.");
        place.put(
                Field.DESCRIPTION,
                "Lieu fictif : ni lui, ni ses coordonnées n'existent. On y trouverait : "
                        + services.stream()
                                .map(service -> service.label().toLowerCase(Locale.FRENCH))
                                .collect(Collectors.joining(", "))
                        + ".");
        if (chance(78)) {
            place.put(Field.HOURS, SampleNames.one(kind.hours(), random));
        }
        if (chance(85)) {
            place.put(Field.FEES, kind.fees());
        }
        if (!kind.programme().equals("-") && chance(70)) {
            place.put(Field.PROGRAMMES, kind.programme());
        }
        if (chance(30)) {
            place.put(Field.AUDIENCES, some("Jeunes", "Étudiants", "Familles et/ou enfants", "Seniors", "Femmes"));
        }
        if (chance(20)) {
            place.put(
                    Field.SPECIFIC_SUPPORT,
                    some("Surdité", "Handicaps moteurs", "Illettrisme", "Langues étrangères (anglais)"));
        }
        place.put(Field.ACCESS_MODES, some("Se présenter", "Téléphoner", "Contacter par mail"));
        place.put(Field.SUPPORT_MODES, some("En autonomie", "Accompagnement individuel", "Dans un atelier collectif"));
        place.put(Field.MOBILITY, chance(4) ? "Itinérant" : "Fixe");
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One label, or several, in their order. */
    private String some(String... labels) {
        String drawn = List.of(labels).stream().filter(label -> chance(50)).collect(Collectors.joining("|"));
        return drawn.isEmpty() ? labels[random.nextInt(labels.length)] : drawn;
    }
}
