package org.jalon.exchange.hsds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jalon.directory.Place;
import org.jalon.exchange.Outgoing;

/** The objects that have lists of their own. A place is one organization and one location, and has at least one service. */
enum HsdsKind {
    ORGANIZATIONS,
    LOCATIONS,
    SERVICES,
    SERVICE_AT_LOCATIONS;

    static Optional<HsdsKind> find(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** Its last part of an address. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOncePerPlace() {
        return this == ORGANIZATIONS || this == LOCATIONS;
    }

    /** The ids of the objects of a place, in their order. */
    List<UUID> ids(Place place) {
        return switch (this) {
            case ORGANIZATIONS -> List.of(HsdsPlaces.organizationId(place.id()));
            case LOCATIONS -> List.of(HsdsPlaces.locationId(place.id()));
            case SERVICES ->
                HsdsPlaces.serviceNames(place).stream()
                        .map(name -> HsdsPlaces.serviceId(place.id(), name))
                        .toList();
            case SERVICE_AT_LOCATIONS ->
                HsdsPlaces.serviceNames(place).stream()
                        .map(name -> HsdsPlaces.serviceAtLocationId(place.id(), name))
                        .toList();
        };
    }

    /** The objects of a place in the same order, with all that belongs to them. */
    List<?> whole(Outgoing outgoing, HsdsPlaces places) {
        return switch (this) {
            case ORGANIZATIONS -> List.of(places.organization(outgoing).with(places.location(outgoing)));
            case LOCATIONS -> List.of(places.location(outgoing));
            case SERVICES -> places.services(outgoing);
            case SERVICE_AT_LOCATIONS -> places.servicesAtLocation(outgoing);
        };
    }

    /** The same without what each can have many of, as lists give them. */
    List<?> flat(Outgoing outgoing, HsdsPlaces places) {
        return switch (this) {
            case ORGANIZATIONS -> List.of(places.organization(outgoing).flat());
            case LOCATIONS -> List.of(places.location(outgoing).flat());
            case SERVICES ->
                places.services(outgoing).stream().map(HsdsModel.Service::flat).toList();
            case SERVICE_AT_LOCATIONS ->
                places.servicesAtLocation(outgoing).stream()
                        .map(HsdsModel.ServiceAtLocation::flat)
                        .toList();
        };
    }
}
