package org.jalon.exchange.hsds;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The objects of HSDS 3 as far as places can say them. Components have the names of the specification, which explains them:
 * <a href="https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html">schema reference</a>.
 */
final class HsdsModel {

    private HsdsModel() {}

    record Organization(
            UUID id,
            String name,
            String description,
            @Nullable String email,
            @Nullable String website,
            @Nullable String uri,
            List<Phone> phones,
            List<Location> locations,
            List<Identifier> organizationIdentifiers,
            List<Attribute> attributes) {

        /** Without what can be many. */
        Organization flat() {
            return new Organization(
                    id, name, description, email, website, uri, List.of(), List.of(), List.of(), List.of());
        }

        Organization with(Location location) {
            return new Organization(
                    id,
                    name,
                    description,
                    email,
                    website,
                    uri,
                    phones,
                    List.of(location),
                    organizationIdentifiers,
                    attributes);
        }
    }

    record Identifier(
            UUID id, UUID organizationId, String identifierScheme, String identifierType, String identifier) {}

    record Phone(UUID id, String number, String type) {}

    record Service(
            UUID id,
            UUID organizationId,
            String name,
            String description,
            @Nullable String url,
            @Nullable String email,
            String status,
            @Nullable String applicationProcess,
            @Nullable String feesDescription,
            @Nullable String eligibilityDescription,
            @Nullable LocalDate assuredDate,
            Instant lastModified,
            List<Phone> phones,
            List<ServiceAtLocation> serviceAtLocations,
            List<Language> languages,
            Organization organization,
            List<Attribute> attributes) {

        /** Without what can be many. */
        Service flat() {
            return new Service(
                    id,
                    organizationId,
                    name,
                    description,
                    url,
                    email,
                    status,
                    applicationProcess,
                    feesDescription,
                    eligibilityDescription,
                    assuredDate,
                    lastModified,
                    List.of(),
                    List.of(),
                    List.of(),
                    organization.flat(),
                    List.of());
        }
    }

    record ServiceAtLocation(UUID id, UUID serviceId, UUID locationId, Location location) {
        /** Without what can be many. */
        ServiceAtLocation flat() {
            return new ServiceAtLocation(id, serviceId, locationId, location.flat());
        }
    }

    record Location(
            UUID id,
            String locationType,
            @Nullable String url,
            UUID organizationId,
            String name,
            double latitude,
            double longitude,
            @Nullable String externalIdentifier,
            @Nullable String externalIdentifierType,
            List<Address> addresses,
            List<Accessibility> accessibility,
            List<Phone> phones,
            List<Schedule> schedules,
            List<Attribute> attributes) {

        /** Without what can be many. */
        Location flat() {
            return new Location(
                    id,
                    locationType,
                    url,
                    organizationId,
                    name,
                    latitude,
                    longitude,
                    externalIdentifier,
                    externalIdentifierType,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    record Address(
            UUID id,
            UUID locationId,
            @Nullable String attention,
            @JsonProperty("address_1") String address1,
            String city,
            String stateProvince,
            String postalCode,
            String country,
            String addressType) {}

    record Accessibility(UUID id, UUID locationId, String description, String url) {}

    record Language(UUID id, String name, @Nullable String code) {}

    /** A value that the specification has no name for: a source with its licence, a word of the national standard. */
    record Attribute(UUID id, UUID linkId, String linkType, String linkEntity, String value) {}

    record Schedule(
            UUID id,
            UUID locationId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String freq,
            @Nullable String byday,
            @Nullable String opensAt,
            @Nullable String closesAt,
            @Nullable String description) {}
}
