package org.jalon.exchange.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary;
import org.jalon.exchange.Leavings;
import org.jalon.exchange.PlaceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class InclusionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static final Facts TOWN_HALL = Places.aFranceServicesInRoubaix()
            .with(Field.PIVOT, List.of("21590512800013"))
            .with(Field.ACCESS_MODES, List.of("Se présenter", "Contacter par mail"))
            .with(Field.AUDIENCES, List.of("Jeunes"))
            .with(Field.SPECIFIC_SUPPORT, List.of("Surdité", "Illettrisme"));

    @Test
    void saysAPlaceAsAStructure() throws Exception {
        JsonNode structure = structures(TOWN_HALL).get(0);
        assertThat(structure.path("source").asString()).isEqualTo("jalon");
        assertThat(structure.path("id").asString()).isEqualTo("jalon--0000000001");
        assertThat(structure.path("nom").asString()).isEqualTo("France Services du Galon");
        assertThat(structure.path("description").asString()).hasSizeBetween(50, 2000);
        assertThat(structure.path("date_maj").asString()).isEqualTo("2026-10-01");
        assertThat(structure.path("siret").asString()).isEqualTo("21590512800013");
        assertThat(structure.path("courriel").asString()).isEqualTo("contact@galon.example");
        assertThat(structure.path("horaires_accueil").asString()).isEqualTo("Mo-Fr 09:00-12:00,13:30-17:00");
        assertThat(structure.path("reseaux_porteurs").valueStream().map(JsonNode::asString))
                .containsExactly("france-service", "aidants-connect");
        assertThat(structure.has("site_web")).isFalse();
    }

    @Test
    void saysEachServiceWithWhomItIsFor() throws Exception {
        JsonNode services = services(TOWN_HALL);
        assertThat(services.size()).isEqualTo(1);
        JsonNode service = services.get(0);
        assertThat(service.path("id").asString()).isEqualTo("jalon--0000000001--aide-aux-demarches-administratives");
        assertThat(service.path("structure_id").asString()).isEqualTo("jalon--0000000001");
        assertThat(service.path("type").asString()).isEqualTo("accompagnement");
        assertThat(service.path("thematiques").valueStream().map(JsonNode::asString))
                .contains("numerique--acceder-a-des-services-en-ligne");
        assertThat(service.path("frais").asString()).isEqualTo("gratuit");
        assertThat(service.path("publics").valueStream().map(JsonNode::asString))
                .containsExactly("jeunes", "personnes-en-situation-de-handicap");
        assertThat(service.path("publics_precisions").asString()).isEqualTo("Illettrisme");
        assertThat(service.path("modes_mobilisation").valueStream().map(JsonNode::asString))
                .containsExactly("se-presenter", "envoyer-un-courriel");
        assertThat(service.path("mobilisable_par").valueStream().map(JsonNode::asString))
                .containsExactly("usagers");
    }

    /**
     * The town hall has an address (1), modes and persons of mobilisation (1), publics (1), themes (1), a contact (1), a mail
     * address (1), a date of less than six months (1) and no fees to explain (1); its description is short (0): 8 of 9.
     */
    @Test
    void reckonsTheirQualityScore() throws Exception {
        assertThat(services(TOWN_HALL).get(0).path("score_qualite").asDouble()).isEqualTo(0.89);
    }

    @ParameterizedTest
    @CsvSource({
        // 180 days: eight of nine criteria are 1
        "2026-05-26, 0.89",
        // 455 days, half of the way to 730: 7.5 of 9
        "2025-08-24, 0.83",
        // 730 days: 7 of 9
        "2024-11-22, 0.78"
    })
    void letsTheScoreAge(LocalDate day, double score) throws Exception {
        Facts aged = TOWN_HALL.with(Field.UPDATED_ON, List.of(day.toString()));
        assertThat(services(aged).get(0).path("score_qualite").asDouble()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Gratuit;                       gratuit; ''
            Gratuit sous condition;        payant;  Gratuit sous condition
            Gratuit|Payant;                payant;  Gratuit, Payant
            """)
    void saysFreeOnlyWhatIsFreeForAll(String fees, String cost, String precisions) throws Exception {
        JsonNode service =
                services(TOWN_HALL.with(Field.FEES, List.of(fees.split("\\|")))).get(0);
        assertThat(service.path("frais").asString()).isEqualTo(cost);
        assertThat(service.path("frais_precisions").asString("")).isEqualTo(precisions);
    }

    @Test
    void hasAnswersForEveryWordOfTheStandard() {
        assertThat(Vocabulary.labels(Field.AUDIENCES))
                .allSatisfy(label ->
                        assertThat(InclusionTerms.publics(List.of(label))).hasSize(1));
        assertThat(Vocabulary.labels(Field.ACCESS_MODES).stream()
                        .filter(label ->
                                InclusionTerms.mobilisation(List.of(label)).isEmpty()))
                .containsExactly("Ce lieu n'accueille pas de public");
    }

    @Test
    void hasNoServiceWhereNothingIsSaidOfThem() throws Exception {
        assertThat(services(Places.aTownHallInArras()).size()).isZero();
        assertThat(structures(Places.aTownHallInArras())
                        .get(0)
                        .path("description")
                        .asString())
                .hasSizeGreaterThanOrEqualTo(50);
    }

    private static JsonNode structures(Facts facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PlaceFile file = InclusionFile.ofStructures(out, "jalon")) {
            file.add(Leavings.of(Places.place(1, facts)));
        }
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode services(Facts facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PlaceFile file = InclusionFile.ofServices(out, "jalon", TODAY)) {
            file.add(Leavings.of(Places.place(1, facts)));
        }
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
