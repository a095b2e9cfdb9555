package org.jalon.newsroom.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Service;
import org.jalon.newsroom.find.Findable.Kind;
import org.jalon.newsroom.pick.Territories;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class TypedFrontTest {

    private static final Territories TERRITORIES = new Territories(Gazetteer.load());

    private static TypedFront form(String... pairs) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.add(pairs[i], pairs[i + 1]);
        }
        return TypedFront.of(form);
    }

    @Test
    void readsWhatItWroteItself() {
        Block rule = new Block(
                "Dans le Nord",
                "In the Nord",
                new Block.Rule(
                        Kind.EVENT, "region", "numerique", new Territory(Territory.Kind.DEPARTEMENT, "59"), null, 31),
                4,
                LocalDate.of(2026, 12, 1),
                null);
        Block resources = Block.of(new Block.Rule(Kind.RESOURCE, "", "", null, Service.EMPLOYMENT, 0), 2);
        Block chosen = Block.of(
                new Block.Chosen(List.of(
                        new Choice("/actualites/0123456789/un", "Un"),
                        new Choice("/observatoire/departement/59", "Le Nord"))),
                3);
        Composition composition = Composition.USUAL.with(List.of(rule, resources, chosen));
        assertThat(TypedFront.of(composition, TERRITORIES).read(TERRITORIES)).containsExactly(rule, resources, chosen);
    }

    @Test
    void putsBlocksInAnotherOrder() {
        TypedFront two = form("genre-0", "article", "titre-0", "A", "genre-1", "event", "titre-1", "B");
        assertThat(two.move(1, -1).blocks())
                .extracting(block -> block.get("titre"))
                .containsExactly("B", "A");
        assertThat(two.move(0, -1)).isEqualTo(two);
        assertThat(two.remove(0).blocks())
                .extracting(block -> block.get("titre"))
                .containsExactly("B");
        assertThat(two.add("resource").blocks()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "nombre-0, 13, '1 to 12'",
        "nombre-0, beaucoup, '1 to 12'",
        "territoire-0, Atlantide, 'Atlantide'",
        "du-0, hier, 'hier'",
        "au-0, 2026-11-01, 'before its first'"
    })
    void saysWhichBlockIsToBeMended(String field, String typed, String said) {
        Map<String, String> right = Map.of("genre-0", "article", "nombre-0", "3", "du-0", "2026-12-01");
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        right.forEach(form::add);
        form.set(field, typed);
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> TypedFront.of(form).read(TERRITORIES))
                .withMessageStartingWith("Block 1: ")
                .withMessageContaining(field.equals("nombre-0") ? "1 to 12" : said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "https://jalon.example.fr/en/actualites/0123456789/un-titre?a=b > /actualites/0123456789/un-titre?a=b",
                "/lieux?territoire=departement:59 | Les lieux > /lieux?territoire=departement:59 | Les lieux",
                "//ailleurs.example.fr/page > ",
                "javascript:alert(1) > ",
                "une phrase > "
            })
    void readsAddressesOfThisSite(String line, String read) {
        assertThat(Choice.parse(line).map(Choice::toString).orElse(null)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "/actualites/0123456789/titre, /actualites/0123456789",
        "/publications/la-lettre/24, /publications/la-lettre/24",
        "/ressources/0123456789, /ressources/0123456789",
        "/facile/rendez-vous/0123456789, /facile/rendez-vous/0123456789",
        "/actualites?rubrique=region, ",
        "/publications, ",
        "/lieux/0123456789/ccas, "
    })
    void knowsWhatTheNewsroomPublishes(String path, String thing) {
        assertThat(Choice.thing(path).orElse(null)).isEqualTo(thing);
    }
}
