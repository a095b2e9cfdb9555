package org.jalon.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.exchange.Leavings;
import org.jalon.exchange.ModelJson;
import org.jalon.exchange.Outgoing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Objects keep to the schemas of the specification. These are shared alike (CC BY-SA), so they are not kept here: the folder
 * {@code schema} of openreferral/specification is named by the environment variable JALON_HSDS_SCHEMAS.
 */
class HsdsSchemasTest {

    private static final String FOLDER = "JALON_HSDS_SCHEMAS";
    private static final String BASE = "https://hsds.example/schema/";

    private static Path folder;
    private static SchemaRegistry registry;

    @BeforeAll
    static void read() {
        String named = System.getenv(FOLDER);
        assumeTrue(named != null, "skipped: " + FOLDER + " does not name the schemas of HSDS, see docs/reusers.md");
        folder = Path.of(named);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(HsdsSchemasTest::schema));
    }

    @ParameterizedTest
    @EnumSource(HsdsKind.class)
    void keepsToTheSchemas(HsdsKind kind) {
        String name = kind.path().substring(0, kind.path().length() - 1) + ".json";
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + name));
        JsonNode described = new ObjectMapper().readTree(schema(BASE + name));
        HsdsPlaces places = new HsdsPlaces(Leavings.GAZETTEER);
        samples()
                .forEach(sample -> Stream.concat(
                                kind.whole(sample, places).stream(), kind.flat(sample, places).stream())
                        .map(object -> new ObjectMapper().readTree(ModelJson.WRITER.writeValueAsString(object)))
                        .forEach(object -> {
                            assertThat(schema.validate(
                                            object,
                                            context -> context.executionConfig(
                                                    config -> config.formatAssertionsEnabled(true))))
                                    .as(object.toString())
                                    .isEmpty();
                            assertKnown(object, described);
                        }));
    }

    /** The schemas let other properties pass; ours have none. */
    private static void assertKnown(JsonNode object, JsonNode described) {
        assertThat(described.path("properties").propertyNames()).containsAll(object.propertyNames());
        object.propertyStream().forEach(property -> {
            JsonNode rule = described.path("properties").path(property.getKey());
            String reference = rule.has("$ref")
                    ? rule.path("$ref").asString()
                    : rule.path("items").path("$ref").asString("");
            if (!reference.isEmpty()) {
                JsonNode referred = new ObjectMapper().readTree(schema(BASE + reference));
                Stream<JsonNode> objects = property.getValue().isArray()
                        ? property.getValue().valueStream()
                        : Stream.of(property.getValue());
                objects.forEach(one -> assertKnown(one, referred));
            }
        });
    }

    private static List<Outgoing> samples() {
        // The validator knows the top-level domains that exist: "example" is none of them.
        Facts full = Places.aFranceServicesInRoubaix()
                .with(Field.EMAILS, List.of("contact@example.org"))
                .with(Field.PIVOT, List.of("21590512800013"))
                .with(Field.WEBSITES, List.of("https://galon.example/été"))
                .with(Field.BOOKING_URL, List.of("https://rdv.example/galon"))
                .with(Field.ACCESSIBILITY_URL, List.of("https://acceslibre.beta.gouv.fr/app/59-roubaix/"))
                .with(Field.PHONE, List.of("+33320000002"))
                .with(Field.ADDRESS_DETAIL, List.of("1er étage"))
                .with(Field.SPECIFIC_SUPPORT, List.of("Langues étrangères (anglais)"))
                .with(Field.ACCESS_MODES, List.of("Se présenter"));
        return Stream.of(
                        full,
                        Places.aLibraryInLille(),
                        Places.aTownHallInArras(),
                        full.with(Field.HOURS, List.of("Mo[1] 14:00-16:00; 2026 Dec 24-2026 Dec 31 off \"vacances\"")),
                        full.with(Field.HOURS, List.of("tous les matins")))
                .map(facts -> Leavings.of(Places.place(1, facts)))
                .toList();
    }

    private static @Nullable String schema(String address) {
        try {
            return address.startsWith(BASE) ? Files.readString(folder.resolve(address.substring(BASE.length()))) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
