package org.jalon.newsroom.resource.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.newsroom.resource.ResourceShelf.NOW;
import static org.jalon.newsroom.resource.ResourceShelf.content;
import static org.jalon.newsroom.resource.ResourceShelf.facts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.account.Actor;
import org.jalon.directory.Service;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.ResourceLevel;
import org.jalon.newsroom.resource.ResourceShelf;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShelfTest {

    private static final String STEPS = "aide-aux-demarches-administratives";

    @TempDir
    static Path data;

    private ResourceShelf desk;
    private Catalogue catalogue;
    private ShelfReader reader;

    @BeforeAll
    void publishFour() {
        desk = new ResourceShelf(data, "");
        Headings headings = new Headings(desk.database());
        catalogue = ShelfConfiguration.catalogue(
                desk.published(),
                desk.desk().markdown(),
                desk.desk().media(),
                headings,
                Gazetteer.load(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        reader = new ShelfReader(catalogue, headings, Gazetteer.load());
        Actor lea = desk.desk().editor("lea@example.fr");
        desk.publish(lea, content("Déclarer ses impôts", "https://a.example/1", Service.ADMINISTRATIVE_STEPS));
        desk.publish(
                lea,
                content(
                        "Tout sur internet",
                        "https://a.example/2",
                        facts(ResourceLevel.BEGINNER, 90, Service.ADMINISTRATIVE_STEPS, Service.EVERYDAY_TOOLS)));
        desk.publish(lea, content("Ma boîte mail", "https://a.example/3", Service.EVERYDAY_TOOLS));
        desk.publish(
                lea,
                content(
                        "À Roubaix",
                        "https://a.example/4",
                        facts(ResourceLevel.NOTHING, 0, Service.EQUIPMENT),
                        ArticleDesk.ROUBAIX));
        catalogue.refresh();
    }

    @AfterAll
    void close() {
        catalogue.close();
        desk.close();
    }

    private static MultiValueMap<String, String> parameters(String query) {
        MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString("/?" + query)
                .build()
                .getQueryParams()
                .forEach(decoded::put);
        return decoded;
    }

    private List<String> titles(String query) {
        return catalogue.shelf().find(reader.read(parameters(query)).query(), 20, 0).page().stream()
                .map(PublishedResource::content)
                .map(content -> content.text().title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "services=aide-aux-demarches-administratives; Déclarer ses impôts|Tout sur internet",
                "categorie=acces-libre; À Roubaix",
                "q=impot; Déclarer ses impôts",
                "q=boîtes; Ma boîte mail",
                "q=decla; Déclarer ses impôts",
                "q=impôts mail; ''",
                "court=oui&services=maitrise-des-outils-numeriques-du-quotidien; Ma boîte mail",
                "niveau=debutant; Tout sur internet",
                "territoire=departement:59; À Roubaix",
                "territoire=departement:62; ''",
                "q=impôts&niveau=debutant; ''",
            })
    void findsByWordsAndByWhatIsAskedFor(String query, String expected) {
        assertThat(String.join("|", titles(query))).isEqualTo(expected);
    }

    @Test
    void neverWidensByAValueThatNobodyKnows() {
        ShelfReader.Asked asked = reader.read(parameters("niveau=expert"));
        assertThat(asked.unknown()).extracting(ShelfReader.Unknown::value).containsExactly("expert");
        assertThat(asked.unknown().getFirst().accepted()).contains("debutant");
        assertThat(titles("niveau=expert")).isEmpty();
        assertThat(titles("niveau=expert&niveau=debutant")).containsExactly("Tout sur internet");
    }

    @Test
    void countsWhatOtherValuesOfAFacetWouldFind() {
        Shelf.Found found = catalogue
                .shelf()
                .find(reader.read(parameters("niveau=debutant")).query(), 20, 0);
        assertThat(found.total()).isOne();
        assertThat(found.counts().get(Facet.LEVEL))
                .as("as if no level was asked for")
                .isEqualTo(Map.of("debutant", 1, "sans-prerequis", 3));
        assertThat(found.counts().get(Facet.NEED)).containsEntry(STEPS, 1);
    }

    @Test
    void writesAddressesThatAreReadAsTheSame() {
        ShelfQuery query = new ShelfQuery(
                "boîte mail", Map.of(Facet.NEED, Set.of(STEPS), Facet.EASY, Set.of("oui")), ShelfQuery.Sort.NEWEST);
        String written = ShelfReader.write(query, 1);
        MultiValueMap<String, String> read = new LinkedMultiValueMap<>();
        Arrays.stream(written.substring(1).split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> read.add(
                        pair[0], java.net.URLDecoder.decode(pair[1], java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(reader.read(read).query()).isEqualTo(query);
    }

    @Test
    void followsWhatIsWithdrawn() {
        Actor lea = desk.desk().editor("lea@example.fr");
        Resource gone = desk.publish(lea, content("De passage", "https://a.example/5", Service.LEISURE));
        catalogue.refresh();
        assertThat(catalogue.shelf().find(gone.id())).isPresent();
        desk.at(NOW).withdraw(lea, gone.id());
        catalogue.refresh();
        assertThat(catalogue.shelf().find(gone.id())).isEmpty();
        assertThat(titles("q=passage")).isEmpty();
    }
}
