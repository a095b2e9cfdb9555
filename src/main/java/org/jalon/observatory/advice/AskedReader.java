package org.jalon.observatory.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jalon.directory.Category;
import org.jalon.observatory.AreaNames;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.access.AccessQuestion;
import org.jalon.observatory.access.Decay;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.live.LiveRules;
import org.jalon.observatory.need.Needs;
import org.jalon.observatory.need.ServiceQuestion;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is asked from the parameters of an address. What is not understood is said, and replaced by what is usual.
 *
 * @param home name of the territory that the site serves, which is meant where none is named
 */
record AskedReader(Gazetteer gazetteer, AreaNames areas, Needs needs, LiveKeeper keeper, LiveRules rules, String home) {

    static final double MOST_KILOMETRES = 50;
    static final double LEAST_KILOMETRES = 0.5;
    static final double LEAST_WEIGHT = 0.01;

    private static final double METRES = 1_000;
    private static final int LONGEST = 60;

    Asked read(Map<String, String> given, Viewer viewer, Words words) {
        return new Reading(given, viewer, words).asked();
    }

    /** One address. */
    private final class Reading {

        private final Map<String, String> given;
        private final Viewer viewer;
        private final Words words;
        private final Map<String, String> kept = new HashMap<>();
        private final List<String> notes = new ArrayList<>();

        Reading(Map<String, String> given, Viewer viewer, Words words) {
            this.given = given;
            this.viewer = viewer;
            this.words = words;
        }

        Asked asked() {
            Territory whole = territory();
            Measure measure = measure();
            Category category = category();
            AccessQuestion usual = rules.question();
            AccessQuestion access = new AccessQuestion(
                    number(Asked.HOURS, 0, AccessQuestion.MOST_HOURS, usual.minimumHours()),
                    unknownHours(usual.unknownHoursCount()),
                    METRES * number(Asked.RADIUS, LEAST_KILOMETRES, MOST_KILOMETRES, usual.radius() / METRES),
                    decay(usual.decay()));
            ServiceQuestion question =
                    new ServiceQuestion(needs.need(measure, viewer, keeper.now().ground()), category, access);
            return new Asked(whole, question, kept, notes);
        }

        private String text(String name) {
            String text = given.getOrDefault(name, "").strip();
            return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }

        private void unknown(String name, String text) {
            notes.add(words.say("advice.unknown." + name, text));
        }

        private @Nullable Territory territory() {
            String text = text(Asked.TERRITORY);
            Optional<Territory> found = Territory.parse(text)
                    .filter(territory -> gazetteer.nameOf(territory).isPresent());
            if (found.isPresent()) {
                kept.put(Asked.TERRITORY, found.get().toString());
                return found.get();
            }
            if (!text.isEmpty()) {
                unknown(Asked.TERRITORY, text);
            }
            return served().orElse(null);
        }

        private Optional<Territory> served() {
            return areas.named(home).stream().findFirst().or(this::wherePlacesAre);
        }

        /** Of a site that names no territory: the region of its first place. */
        private Optional<Territory> wherePlacesAre() {
            return keeper.now().offer().places().stream()
                    .flatMap(place -> gazetteer.findCommune(place.commune()).stream())
                    .map(Commune::regionCode)
                    .map(code -> new Territory(Kind.REGION, code))
                    .findFirst();
        }

        private @Nullable Measure measure() {
            String text = text(Asked.NEED);
            if (text.equals(Asked.EVERYBODY)) {
                kept.put(Asked.NEED, text);
                return null;
            }
            Optional<Measure> found = needs.find(text, viewer);
            if (found.isPresent()) {
                kept.put(Asked.NEED, text);
            } else if (!text.isEmpty()) {
                unknown(Asked.NEED, text);
            }
            return found.or(needs::usual).orElse(null);
        }

        private @Nullable Category category() {
            String text = text(Asked.CATEGORY);
            Optional<Category> found = Arrays.stream(Category.values())
                    .filter(category -> category.slug().equals(text))
                    .findFirst();
            if (found.isPresent()) {
                kept.put(Asked.CATEGORY, text);
            } else if (!text.isEmpty()) {
                unknown(Asked.CATEGORY, text);
            }
            return found.orElse(null);
        }

        private boolean unknownHours(boolean usual) {
            String text = text(Asked.UNKNOWN_HOURS);
            if (!text.equals("non") && !text.equals("oui")) {
                return usual;
            }
            boolean count = text.equals("oui");
            if (count != usual) {
                kept.put(Asked.UNKNOWN_HOURS, text);
            }
            return count;
        }

        private double number(String name, double least, double most, double usual) {
            String text = text(name).replace(',', '.');
            if (text.isEmpty()) {
                return usual;
            }
            OptionalDouble number = parse(text);
            if (number.isPresent() && number.getAsDouble() >= least && number.getAsDouble() <= most) {
                if (number.getAsDouble() != usual) {
                    kept.put(name, text);
                }
                return number.getAsDouble();
            }
            notes.add(words.say("advice.unknown.number", words.say("advice.form." + plain(name)), text, least, most));
            return usual;
        }

        private static OptionalDouble parse(String text) {
            try {
                return OptionalDouble.of(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                return OptionalDouble.empty();
            }
        }

        private static String plain(String name) {
            return name.replaceAll("\\d", "");
        }

        private Decay decay(Decay usual) {
            List<Decay.Zone> zones = new ArrayList<>();
            for (int i = 0; i < usual.zones().size(); i++) {
                Decay.Zone zone = usual.zones().get(i);
                int number = i + 1;
                zones.add(new Decay.Zone(
                        METRES * number(Asked.ZONE + number, LEAST_KILOMETRES, MOST_KILOMETRES, zone.limit() / METRES),
                        number(Asked.WEIGHT + number, LEAST_WEIGHT, 1, zone.weight())));
            }
            try {
                return new Decay(zones);
            } catch (IllegalArgumentException e) {
                for (int i = 1; i <= zones.size(); i++) {
                    kept.remove(Asked.ZONE + i);
                    kept.remove(Asked.WEIGHT + i);
                }
                notes.add(words.say("advice.unknown.zones"));
                return usual;
            }
        }
    }
}
