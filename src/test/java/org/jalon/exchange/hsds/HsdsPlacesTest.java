package org.jalon.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceId;
import org.jalon.exchange.Leavings;
import org.jalon.exchange.ModelJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What HSDS asks for, as far as it can be said without its schemas, which may not be kept here. */
class HsdsPlacesTest {

    private static final HsdsPlaces PLACES = new HsdsPlaces(Leavings.GAZETTEER);

    @Test
    void saysAPlaceAsServicesOfAnOrganizationAtALocation() {
        JsonNode services = services(Places.aLibraryInLille());
        assertThat(services.size()).isEqualTo(2);
        JsonNode service = services.get(0);
        assertThat(service.path("name").asString()).isEqualTo("Maîtrise des outils numériques du quotidien");
        assertThat(service.path("status").asString()).isEqualTo("active");
        assertThat(service.path("fees_description").asString()).isEqualTo("Gratuit");
        JsonNode organization = service.path("organization");
        assertThat(organization.path("name").asString()).isEqualTo("Médiathèque des Tilleuls");
        assertThat(organization.path("description").asString()).isNotEmpty();
        assertThat(service.path("organization_id")).isEqualTo(organization.path("id"));
        JsonNode there = service.path("service_at_locations").get(0);
        assertThat(there.path("service_id")).isEqualTo(service.path("id"));
        JsonNode location = there.path("location");
        assertThat(there.path("location_id")).isEqualTo(location.path("id"));
        assertThat(location.path("location_type").asString()).isEqualTo("physical");
        JsonNode address = location.path("addresses").get(0);
        assertThat(address.path("address_1").asString()).isEqualTo("12 rue des Tilleuls");
        assertThat(address.path("state_province").asString()).isEqualTo("Nord");
        assertThat(address.path("country").asString()).isEqualTo("FR");
        assertThat(location.path("phones").get(0).path("number").asString()).isEqualTo("+33320000001");
    }

    @Test
    void namesSourcesAndLicences() {
        JsonNode attribute =
                services(Places.aLibraryInLille()).get(0).path("attributes").get(0);
        assertThat(attribute.path("value").asString())
                .isEqualTo("Hub des Tilleuls, Association des Tilleuls (Licence Ouverte 2.0)");
    }

    @Test
    void identifiesWhoHasASiretAndNobodyElse() {
        Facts known = Places.aLibraryInLille().with(Field.PIVOT, List.of("21590350100017"));
        JsonNode identifier = services(known)
                .get(0)
                .path("organization")
                .path("organization_identifiers")
                .get(0);
        assertThat(identifier.path("identifier_type").asString()).isEqualTo("SIRET");
        assertThat(identifier.path("identifier").asString()).isEqualTo("21590350100017");
        assertThat(services(Places.aLibraryInLille())
                        .get(0)
                        .path("organization")
                        .has("organization_identifiers"))
                .isFalse();
    }

    @Test
    void offersReceptionWhereNothingElseIsSaid() {
        assertThat(services(Places.aTownHallInArras()).get(0).path("name").asString())
                .isEqualTo("Accueil et information");
    }

    /** Computed by Python's uuid5 of the namespace and "0000000001/location". */
    @Test
    void makesIdsThatAreTheSameForEver() {
        UUID id = HsdsPlaces.locationId(new PlaceId("0000000001"));
        assertThat(id).hasToString("b71729bc-1061-5d09-8b7a-386724f8c6fb");
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void givesEveryObjectAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        JsonNode whole = new ObjectMapper()
                .readTree(ModelJson.WRITER.writeValueAsString(
                        PLACES.location(Leavings.of(Places.place(1, Places.aLibraryInLille())))));
        collect(whole, ids);
        // the location, its address, telephone, source, and one rule of its hours
        assertThat(ids).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Mo-Fr 09:00-12:00;             WEEKLY  MO,TU,WE,TH,FR 09:00 12:00
            Mo[1] 14:00-16:00;             MONTHLY 1MO 14:00 16:00
            Th[-1] 14:00-16:00;            MONTHLY -1TH 14:00 16:00
            Fr 20:00-26:00;                WEEKLY  FR 20:00 02:00
            """)
    void saysHoursAsRules(String hours, String expected) {
        JsonNode schedules = schedules(hours);
        assertThat(schedules.size()).isEqualTo(1);
        JsonNode rule = schedules.get(0);
        assertThat(String.join(
                        " ",
                        rule.path("freq").asString(),
                        rule.path("byday").asString(),
                        rule.path("opens_at").asString(),
                        rule.path("closes_at").asString()))
                .isEqualTo(expected.replaceAll(" +", " "));
    }

    @Test
    void saysInWordsWhatRulesCannot() {
        JsonNode schedules = schedules("Mo-Fr 09:00-12:00; PH off");
        assertThat(schedules.get(1).path("description").asString()).isEqualTo("fermé les jours fériés");
        JsonNode season = schedules("Jul-Aug: Mo 09:00-12:00; Sep-Jun: Tu 10:00-12:00 || \"voir le site\"");
        assertThat(season.size()).isEqualTo(1);
        assertThat(season.get(0).has("freq")).isFalse();
        assertThat(season.get(0).path("description").asString()).isNotEmpty();
    }

    private static JsonNode schedules(String hours) {
        return services(Places.aLibraryInLille().with(Field.HOURS, List.of(hours)))
                .get(0)
                .path("service_at_locations")
                .get(0)
                .path("location")
                .path("schedules");
    }

    private static JsonNode services(Facts facts) {
        return new ObjectMapper()
                .readTree(ModelJson.WRITER.writeValueAsString(PLACES.services(Leavings.of(Places.place(1, facts)))));
    }

    private static void collect(JsonNode node, Set<String> ids) {
        if (node.isObject()) {
            assertThat(ids.add(node.path("id").asString())).as(node.toString()).isTrue();
        }
        node.forEach(child -> {
            if (child.isContainer()) {
                collect(child, ids);
            }
        });
    }
}
