package org.jalon.about.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jalon.about.audit.AuditGrid.SamplePage;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridReaderTest {

    private static final String GOOD = Grids.csv("05/10/2026", Map.of("1.1", "C;NC;Sans nom;La liste"));

    private static List<String> mistakes(byte[] file) {
        return switch (GridReader.read(file, Grids.TODAY)) {
            case GridReading.Read read -> List.of();
            case GridReading.Wrong(var all) ->
                all.stream()
                        .map(one -> one.say(Words.in(Language.FRENCH)).replace('\u00a0', ' '))
                        .toList();
        };
    }

    private static List<String> mistakes(String csv) {
        return mistakes(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAWholeGrid() {
        AuditGrid grid = Grids.grid("05/10/2026", Map.of("1.1", "c;Non conforme;Sans nom;La liste"));
        assertThat(grid.day()).hasToString("2026-10-05");
        assertThat(grid.pages()).contains(new SamplePage("P02", "Carte", "/carte"));
        assertThat(grid.with(Outcome.NOT_CONFORM)).singleElement().satisfies(row -> {
            assertThat(row.getKey().code()).isEqualTo("1.1");
            assertThat(row.getValue().alternative()).isEqualTo("La liste");
        });
        assertThat(grid.exempted()).containsExactly("Les archives d’avant 2019");
    }

    @Test
    void readsWhatAnySpreadsheetWrites() {
        AuditGrid grid = ((GridReading.Read) Grids.read(GOOD)).grid();
        byte[] windows = GOOD.getBytes(Charset.forName("windows-1252"));
        assertThat(GridReader.read(windows, Grids.TODAY)).isEqualTo(new GridReading.Read(grid));
        assertThat(Grids.read(GOOD.replace(';', ','))).isEqualTo(new GridReading.Read(grid));
        assertThat(Grids.read("\uFEFF" + GOOD.replace(';', '\t') + "\n\n;;;")).isInstanceOf(GridReading.Wrong.class);
        assertThat(Grids.read("\uFEFF" + GOOD.replace(';', '\t') + "\r\n\r\n")).isEqualTo(new GridReading.Read(grid));
    }

    @Test
    void readsAgainWhatItWrote() {
        AuditGrid grid = Grids.grid("2026-10-05", Map.of("2.1", "D;C;=1+1 \"cité\";-", "13.12", "NC;NC;@SOMME(A1)"));
        String written = GridWriter.write(grid);
        assertThat(written)
                .contains("'=1+1")
                .contains("'@SOMME")
                .doesNotContain(";=1")
                .doesNotContain(";@");
        assertThat(Grids.read(written)).isEqualTo(new GridReading.Read(grid));
    }

    /** The empty grid says what is still to be filled in, and that only. */
    @Test
    void proposesAGridToFillIn() {
        List<SamplePage> sample = Sample.propose("/lieux/abc/mairie");
        assertThat(sample)
                .hasSizeBetween(13, 20)
                .contains(new SamplePage("P08", "Fiche d’un lieu", "/lieux/abc/mairie"));
        String empty = GridWriter.empty(sample);
        assertThat(empty.lines().filter(line -> line.matches("[0-9]+\\.[0-9]+;.*")))
                .hasSize(106);
        assertThat(mistakes(empty))
                .anyMatch(said -> said.contains("« auditeur »"))
                .anyMatch(said -> said.contains("Le critère 1.1 n’a pas de résultat pour P01, P02"))
                .anyMatch(said -> said.contains("Et encore"))
                .noneMatch(said -> said.contains("manque"));
    }

    /** One thing in a good grid is replaced by another; what is said names the line and the thing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date;05/10/2026     | date;le 5 octobre   | Ligne 2   | « le 5 octobre » n’est pas une date
            date;05/10/2026     | date;2026-11-23     | Ligne 2   | dans le futur
            date;05/10/2026     | date;               | date      | quand l’audit a été terminé
            essai;Firefox 143   | essai;              | essai     | technologie d’assistance
            outil;              | outils;             | Ligne 5   | « outils » n’est pas connu
            page;P02;Carte      | page;P01;Carte      | Ligne 8   | déclarée deux fois
            ;/carte             | ;javascript:alert() | Ligne 8   | une adresse qui commence par /
            ;/carte             | ;//voleur.example   | Ligne 8   | une adresse qui commence par /
            critère;            | titre;              | critère   | repartez de la grille vide
            P01;P02;commentaire | P01;P03;commentaire | Ligne 9   | La page P02 n’a pas de colonne
            P01;P02;commentaire | P01;P03;commentaire | Ligne 9   | La colonne p03 n’est déclarée
            8.10;               | 8.11;               | Ligne 61  | « 8.11 » n’est pas un critère
            8.10;               | 8.1;                | Ligne 61  | Le critère 8.1 est là deux fois
            8.10;               | 8.1;                | 8.10      | Le critère 8.10 manque
            2.1;;NA;NA          | 2.1;;NT;NA          | Ligne 19  | page P01 : « NT » n’est pas connu
            2.1;;NA;NA          | 2.1;;;NA            | Ligne 19  | n’a pas de résultat pour P01
            2.1;;NA;NA          | 2.1;;D;NA           | Ligne 19  | doit être expliquée
            """)
    void saysWhatToMend(String good, String bad, String where, String what) {
        assertThat(GOOD).contains(good);
        assertThat(mistakes(GOOD.replaceFirst(java.util.regex.Pattern.quote(good), bad)))
                .anyMatch(said -> said.contains(where) && said.contains(what));
    }

    @Test
    void bearsAnyFile() {
        assertThat(mistakes(new byte[0])).isNotEmpty();
        assertThat(mistakes(new byte[GridReader.LARGEST + 1]))
                .singleElement()
                .asString()
                .contains("mégaoctet");
        assertThat(mistakes("PK\3\4\0\0classeur")).singleElement().asString().contains("CSV");
        assertThat(mistakes("auditeur;\"jamais fermé")).isNotEmpty();
        assertThat(mistakes("x;\n".repeat(50_000))).hasSizeLessThan(70);
        assertThat(mistakes(GOOD.replace("Sans nom", "x".repeat(5_000))))
                .singleElement()
                .asString()
                .contains("trop longue");
        assertThat(mistakes(GOOD.replace("page;P01;Accueil;/", "page;P01;Accueil;/\r\n".repeat(70))))
                .hasSizeGreaterThan(1);
    }
}
