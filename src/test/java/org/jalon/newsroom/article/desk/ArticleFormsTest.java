package org.jalon.newsroom.article.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.newsroom.pick.Territories;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class ArticleFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Territories TERRITORIES = new Territories(Gazetteer.load());

    private final ArticleForms forms = new ArticleForms(TERRITORIES, id -> "La médiathèque", id -> "");

    private ArticleForms.Read read(String field, String typed) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("titre", "Un titre");
        fields.set(field, typed);
        return forms.read(new TypedArticle(fields), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "Nord,departement:59",
        "nord,departement:59",
        "59,departement:59",
        "Hauts de France,region:32",
        "Roubaix,commune:59512",
        "Roubaix (59512),commune:59512",
        "59512,commune:59512",
        "Métropole Européenne de Lille,epci:200093201",
        "epci:200093201,epci:200093201"
    })
    void readTerritoriesAsPeopleTypeThem(String typed, String territory) {
        assertThat(read("territoires", typed).content().territories())
                .extracting(Territory::toString)
                .containsExactly(territory);
    }

    @ParameterizedTest
    @CsvSource({
        "territoires,Atlantide",
        "liens,Sans adresse",
        "liens,Titre | javascript:alert(1)",
        "liens,Titre | https://example.org | anglais",
        "fichiers,/fichiers/../etc/passwd",
        "lieux,pas un lieu",
        "aussi,https://example.org/x",
        "image,https://example.org/x.png",
        "date,demain"
    })
    void sayWhatTheyCannotRead(String field, String typed) {
        assertThat(read(field, typed).slips()).extracting(Slip::field).containsExactly(field);
    }

    @Test
    void typeAgainWhatTheyRead() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.setAll(Map.of(
                "titre", "Un titre",
                "texte", "Un.\n\nDeux.",
                "territoires", "Nord\nRoubaix",
                "liens", "Le guide | https://example.org/g.pdf | en | PDF\nLà | /agenda",
                "fichiers", "https://jalon.example.fr/fichiers/0123456789/a.pdf | Le compte rendu",
                "lieux", "/lieux/0123456789/mediatheque",
                "aussi", "https://jalon.example.fr/actualites/0123456789/titre",
                "image", "/fichiers/0123456789/a.jpg",
                "image-description", "Une salle",
                "titre-en", "A title"));
        ArticleForms.Read read = forms.read(new TypedArticle(fields), TODAY);
        assertThat(read.slips()).isEmpty();
        assertThat(read.content().links()).hasSize(2);
        assertThat(forms.read(forms.typed(read.content(), 3), TODAY).content()).isEqualTo(read.content());
        assertThat(forms.typed(read.content(), 3).seen()).isEqualTo(3);
    }

    @Test
    void showWordByWordWhatChanged() {
        ArticleContent before = ArticleDesk.content("Titre", "Une salle <b>ouverte</b> le mardi.\n\nFin.");
        ArticleContent after = ArticleDesk.content("Titre", "Une salle <b>ouverte</b> le jeudi.\n\nFin.");
        List<Comparison.Piece> pieces = Comparison.of(before, after).stream()
                .flatMap(line -> line.pieces().stream())
                .toList();
        assertThat(pieces)
                .contains(new Comparison.Piece("mardi", true, false), new Comparison.Piece("jeudi", false, true));
        assertThat(pieces).filteredOn(piece -> piece.out() || piece.in()).hasSize(2);
        assertThat(Comparison.of(before, before)).allMatch(Comparison.Line::gap);
    }
}
