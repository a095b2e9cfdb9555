package org.jalon.exchange.hsds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.Slug;
import org.jalon.directory.SourceProfile;
import org.jalon.exchange.Outgoing;
import org.jalon.exchange.hsds.HsdsModel.Accessibility;
import org.jalon.exchange.hsds.HsdsModel.Address;
import org.jalon.exchange.hsds.HsdsModel.Attribute;
import org.jalon.exchange.hsds.HsdsModel.Identifier;
import org.jalon.exchange.hsds.HsdsModel.Language;
import org.jalon.exchange.hsds.HsdsModel.Location;
import org.jalon.exchange.hsds.HsdsModel.Organization;
import org.jalon.exchange.hsds.HsdsModel.Phone;
import org.jalon.exchange.hsds.HsdsModel.Service;
import org.jalon.exchange.hsds.HsdsModel.ServiceAtLocation;
import org.jalon.exchange.standard.StandardRow;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What a place is in HSDS: an organization, its location, and a service there for each of the nine of the national standard that
 * it has, or one of reception when it says nothing of them. Contacts are taken from its line in the standard, so that they are of
 * the forms that HSDS asks for. Thread-safe.
 */
public final class HsdsPlaces {

    /** What is offered where a place says nothing of it. */
    static final String RECEPTION = "Accueil et information";

    private final Gazetteer gazetteer;

    public HsdsPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The names of the services of a place, at least one. */
    static List<String> serviceNames(Place place) {
        List<String> names = place.facts().all(Field.SERVICES);
        return names.isEmpty() ? List.of(RECEPTION) : names;
    }

    static UUID organizationId(PlaceId place) {
        return HsdsIds.of(place, "organization");
    }

    static UUID locationId(PlaceId place) {
        return HsdsIds.of(place, "location");
    }

    static UUID serviceId(PlaceId place, String name) {
        return HsdsIds.of(place, "service/" + Slug.of(name));
    }

    static UUID serviceAtLocationId(PlaceId place, String name) {
        return HsdsIds.of(place, "service_at_location/" + Slug.of(name));
    }

    Organization organization(Outgoing outgoing) {
        PlaceId place = outgoing.place().id();
        UUID id = organizationId(place);
        StandardRow row = outgoing.row();
        String pivot = row.cell(Field.PIVOT);
        boolean known = !pivot.equals(StandardRow.UNKNOWN_PIVOT);
        return new Organization(
                id,
                row.cell(Field.NAME),
                description(outgoing),
                first(row, Field.EMAILS),
                first(row, Field.WEBSITES),
                null,
                phones(row, place, "organization"),
                List.of(),
                known ? List.of(identifier(place, id, pivot)) : List.of(),
                sources(outgoing, id, "organization"));
    }

    Location location(Outgoing outgoing) {
        Place place = outgoing.place();
        StandardRow row = outgoing.row();
        UUID id = locationId(place.id());
        String accessibility = first(row, Field.ACCESSIBILITY_URL);
        return new Location(
                id,
                "physical",
                first(row, Field.WEBSITES),
                organizationId(place.id()),
                row.cell(Field.NAME),
                place.position().latitude(),
                place.position().longitude(),
                first(row, Field.INSEE_CODE),
                first(row, Field.INSEE_CODE) == null ? null : "code INSEE de la commune",
                addresses(row, place.id(), id),
                accessibility == null
                        ? List.of()
                        : List.of(new Accessibility(
                                HsdsIds.of(place.id(), "accessibility"), id, "Fiche Acceslibre", accessibility)),
                phones(row, place.id(), "location"),
                HsdsSchedules.of(place, id, LocalDate.now(place.zone())),
                sources(outgoing, id, "location"));
    }

    /** The services of a place, each with all that belongs to it. */
    List<Service> services(Outgoing outgoing) {
        Organization organization = organization(outgoing);
        Location location = location(outgoing);
        return serviceNames(outgoing.place()).stream()
                .map(name -> service(outgoing, name, organization, location))
                .toList();
    }

    List<ServiceAtLocation> servicesAtLocation(Outgoing outgoing) {
        Location location = location(outgoing);
        return serviceNames(outgoing.place()).stream()
                .map(name -> serviceAtLocation(outgoing.place().id(), name, location))
                .toList();
    }

    private static Service service(Outgoing outgoing, String name, Organization organization, Location location) {
        Place place = outgoing.place();
        StandardRow row = outgoing.row();
        UUID id = serviceId(place.id(), name);
        List<String> audiences = Stream.concat(
                        place.facts().all(Field.AUDIENCES).stream(), place.facts().all(Field.SPECIFIC_SUPPORT).stream())
                .toList();
        return new Service(
                id,
                organization.id(),
                name,
                organization.description(),
                Stream.of(first(row, Field.BOOKING_URL), first(row, Field.WEBSITES))
                        .filter(address -> address != null)
                        .findFirst()
                        .orElse(null),
                first(row, Field.EMAILS),
                "active",
                words(place.facts().all(Field.ACCESS_MODES)),
                words(place.facts().all(Field.FEES)),
                words(audiences),
                place.verification()
                        .map(at -> LocalDate.ofInstant(at, place.zone()))
                        .orElse(null),
                place.changedAt(),
                phones(row, place.id(), "service/" + Slug.of(name)),
                List.of(serviceAtLocation(place.id(), name, location)),
                languages(place, name),
                organization,
                sources(outgoing, id, "service"));
    }

    private static ServiceAtLocation serviceAtLocation(PlaceId place, String name, Location location) {
        return new ServiceAtLocation(serviceAtLocationId(place, name), serviceId(place, name), location.id(), location);
    }

    private static String description(Outgoing outgoing) {
        StandardRow row = outgoing.row();
        String detail = row.cell(Field.DESCRIPTION);
        String text = detail.isEmpty() ? row.cell(Field.SUMMARY) : detail;
        return text.isEmpty() ? String.join(", ", serviceNames(outgoing.place())) : text;
    }

    private List<Address> addresses(StandardRow row, PlaceId place, UUID location) {
        if (row.cell(Field.ADDRESS).isEmpty()
                || row.cell(Field.COMMUNE).isEmpty()
                || row.cell(Field.POSTAL_CODE).isEmpty()) {
            return List.of();
        }
        String departement = gazetteer
                .findCommune(row.cell(Field.INSEE_CODE))
                .map(Commune::departementCode)
                .flatMap(code -> gazetteer.nameOf(new Territory(Territory.Kind.DEPARTEMENT, code)))
                .orElse("France");
        return List.of(new Address(
                HsdsIds.of(place, "address"),
                location,
                first(row, Field.ADDRESS_DETAIL),
                row.cell(Field.ADDRESS),
                row.cell(Field.COMMUNE),
                departement,
                row.cell(Field.POSTAL_CODE),
                "FR",
                "physical"));
    }

    private static Identifier identifier(PlaceId place, UUID organization, String pivot) {
        boolean association = pivot.startsWith("W");
        return new Identifier(
                HsdsIds.of(place, "identifier"),
                organization,
                association ? "FR-RNA" : "FR-SIRET",
                association ? "RNA" : "SIRET",
                pivot);
    }

    private static List<Phone> phones(StandardRow row, PlaceId place, String of) {
        String number = row.cell(Field.PHONE);
        return number.isEmpty() ? List.of() : List.of(new Phone(HsdsIds.of(place, of + "/phone"), number, "voice"));
    }

    private static List<Language> languages(Place place, String service) {
        List<Language> languages = new ArrayList<>();
        if (place.facts().all(Field.SPECIFIC_SUPPORT).contains("Langues étrangères (anglais)")) {
            languages.add(new Language(HsdsIds.of(place.id(), Slug.of(service) + "/language/en"), "anglais", "en"));
        }
        return languages;
    }

    /** Who says so, and under which licence. */
    private static List<Attribute> sources(Outgoing outgoing, UUID of, String entity) {
        return outgoing.sources().stream()
                .map(source -> new Attribute(
                        HsdsIds.of(outgoing.place().id(), of + "/source/" + source.name()),
                        of,
                        "source",
                        entity,
                        said(source)))
                .toList();
    }

    private static String said(SourceProfile source) {
        String owner = source.owner().isEmpty() ? source.title() : source.title() + ", " + source.owner();
        return source.licence().isEmpty() ? owner : owner + " (" + source.licence() + ")";
    }

    private static @Nullable String first(StandardRow row, Field field) {
        String cell = row.cell(field);
        return cell.isEmpty() ? null : cell.split("\\|", 2)[0];
    }

    private static @Nullable String words(List<String> values) {
        return values.isEmpty() ? null : String.join(", ", values);
    }
}
