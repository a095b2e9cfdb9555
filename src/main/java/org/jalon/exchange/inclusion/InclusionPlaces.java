package org.jalon.exchange.inclusion;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.exchange.Outgoing;
import org.jspecify.annotations.Nullable;

/** Makes a place a structure of data·inclusion, and each of its services a service. Pure. */
final class InclusionPlaces {

    private static final String NO_PUBLIC = "Ce lieu n'accueille pas de public";
    private static final String REMOTE = "À distance";
    private static final String PRESCRIPTION = "Envoyer un mail avec une fiche de prescription";

    private InclusionPlaces() {}

    static InclusionStructure structure(Outgoing outgoing, String publisher) {
        Place place = outgoing.place();
        Facts facts = place.facts();
        return new InclusionStructure(
                publisher,
                structureId(place, publisher),
                InclusionTexts.name(place.name()),
                InclusionTexts.description(place),
                day(place),
                facts.first(Field.PIVOT)
                        .filter(pivot -> pivot.matches("\\d{14}") && !pivot.matches("0+"))
                        .orElse(null),
                text(facts, Field.COMMUNE),
                postalCode(facts),
                text(facts, Field.INSEE_CODE),
                text(facts, Field.ADDRESS),
                text(facts, Field.ADDRESS_DETAIL),
                place.position().longitude(),
                place.position().latitude(),
                text(facts, Field.PHONE),
                text(facts, Field.EMAILS),
                text(facts, Field.WEBSITES),
                text(facts, Field.HOURS),
                text(facts, Field.ACCESSIBILITY_URL),
                InclusionTerms.networks(joined(facts, Field.PROGRAMMES, Field.STRUCTURE_TYPES)));
    }

    /** One for each of the nine services of the national standard that a place has; none when it says nothing of them. */
    static List<InclusionService> services(Outgoing outgoing, String publisher, LocalDate today) {
        return outgoing.place().facts().all(Field.SERVICES).stream()
                .flatMap(label -> Service.find(label).stream())
                .map(service -> service(outgoing.place(), service, publisher))
                .map(service -> service.withScore(InclusionScore.of(service, today)))
                .toList();
    }

    private static InclusionService service(Place place, Service service, String publisher) {
        Facts facts = place.facts();
        List<String> access = facts.all(Field.ACCESS_MODES);
        List<String> fees = facts.all(Field.FEES);
        List<String> audiences = joined(facts, Field.AUDIENCES, Field.SPECIFIC_SUPPORT);
        List<String> otherAudiences = InclusionTerms.otherPublics(audiences);
        String cost = InclusionTerms.fees(fees);
        return new InclusionService(
                publisher,
                structureId(place, publisher),
                structureId(place, publisher) + "--" + Slug.of(service.label()),
                InclusionTexts.name(service.label()),
                InclusionTexts.description(place, service.label()),
                day(place),
                InclusionTerms.type(service),
                InclusionTerms.themes(service),
                cost,
                "payant".equals(cost) ? String.join(", ", fees) : null,
                InclusionTerms.publics(audiences),
                otherAudiences.isEmpty() ? null : String.join(", ", otherAudiences),
                text(facts, Field.COMMUNE),
                postalCode(facts),
                text(facts, Field.INSEE_CODE),
                text(facts, Field.ADDRESS),
                text(facts, Field.ADDRESS_DETAIL),
                place.position().longitude(),
                place.position().latitude(),
                text(facts, Field.PHONE),
                text(facts, Field.EMAILS),
                receptions(facts),
                text(facts, Field.BOOKING_URL),
                InclusionTerms.mobilisation(access),
                mobilisers(access),
                text(facts, Field.HOURS),
                0);
    }

    private static String structureId(Place place, String publisher) {
        return publisher + "--" + place.id();
    }

    /** The day on which its origin looked after it, or else that on which it last changed here. */
    private static LocalDate day(Place place) {
        return place.updatedOn().orElseGet(() -> LocalDate.ofInstant(place.changedAt(), place.zone()));
    }

    private static Set<String> receptions(Facts facts) {
        Set<String> receptions = new LinkedHashSet<>();
        if (!facts.all(Field.ACCESS_MODES).contains(NO_PUBLIC)) {
            receptions.add("en-presentiel");
        }
        if (facts.all(Field.SUPPORT_MODES).contains(REMOTE)) {
            receptions.add("a-distance");
        }
        return receptions;
    }

    private static Set<String> mobilisers(List<String> access) {
        Set<String> mobilisers = new LinkedHashSet<>();
        if (access.stream().anyMatch(mode -> !mode.equals(PRESCRIPTION) && !mode.equals(NO_PUBLIC))) {
            mobilisers.add("usagers");
        }
        if (access.contains(PRESCRIPTION)) {
            mobilisers.add("professionnels");
        }
        return mobilisers;
    }

    private static List<String> joined(Facts facts, Field one, Field other) {
        return Stream.concat(facts.all(one).stream(), facts.all(other).stream()).toList();
    }

    private static @Nullable String postalCode(Facts facts) {
        return facts.first(Field.POSTAL_CODE)
                .filter(code -> code.matches("\\d{5}"))
                .orElse(null);
    }

    private static @Nullable String text(Facts facts, Field field) {
        return facts.first(field).orElse(null);
    }
}
