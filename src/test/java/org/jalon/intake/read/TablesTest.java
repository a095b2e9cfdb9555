package org.jalon.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.intake.read.Packed.rows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as offices write them: with titles above, remarks beside, and signs of their own. */
class TablesTest {

    @TempDir
    Path folder;

    @Test
    void findsTheHeaderBelowTitlesAndRemarks() throws IOException {
        Path file = file("""
                Lieux de médiation numérique;;;
                Export du;22/11/2026;;

                Numéro;Nom;Ville;Remarque
                1;Mairie;Lille;
                2;CCAS;Lens;le mardi
                Numéro;Nom;Ville;Remarque
                3;Fablab;Arras;
                """);
        assertThat(rows(file))
                .containsExactly(
                        Map.of("Numéro", "1", "Nom", "Mairie", "Ville", "Lille"),
                        Map.of("Numéro", "2", "Nom", "CCAS", "Ville", "Lens", "Remarque", "le mardi"),
                        Map.of("Numéro", "3", "Nom", "Fablab", "Ville", "Arras"));
        Sample sample = RowFile.open(file, "lieux").sample(2);
        assertThat(sample.headerRow()).isEqualTo(3);
        assertThat(sample.delimiter()).isEqualTo(";");
        assertThat(sample.encoding()).isEqualTo("UTF-8");
        assertThat(sample.columns()).containsExactly("Numéro", "Nom", "Ville", "Remarque");
        assertThat(sample.rows()).extracting(RawRow::number).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            'id,nom\n1,A\n2,B'                              ~ id+nom
            'id,nom,ville\n1,A\n2,B,C,D,E'                  ~ id+nom+ville
            'id,nom\n,A\n,B'                                ~ id+nom
            '1,Mairie,Lille\n2,CCAS,Lens'                   ~ 1+Mairie+Lille
            'code,2024,2025,nom\nx,1,2,A'                   ~ code+2024+2025+nom
            'Liste\nid;nom;ville;rue\n1;A;B;C\n2;D;E;F'     ~ id+nom+ville+rue
            """)
    void takesTheFirstRowThatCouldNameTheColumns(String text, String columns) throws IOException {
        Sample sample = RowFile.open(file(text.replace("\\n", "\n")), "x").sample(0);
        assertThat(sample.columns()).containsExactly(columns.split("\\+"));
    }

    @Test
    void takesTheHeaderThatIsSaid() {
        String text = "id;nom;ville\nidentifiant;nom du lieu;commune\n1;A;Lille\n";
        assertThat(rows(file(text), ReadOptions.of(Map.of("header-row", "2"))))
                .containsExactly(Map.of("identifiant", "1", "nom du lieu", "A", "commune", "Lille"));
    }

    @Test
    void namesColumnsWithoutNameOnlyWhereTheyHoldSomething() throws IOException {
        Path file = file("id;nom;;\n1;A;;\n2;B;x;\n");
        assertThat(rows(file))
                .containsExactly(Map.of("id", "1", "nom", "A"), Map.of("id", "2", "nom", "B", "colonne 3", "x"));
        assertThat(RowFile.open(file, "x").sample(1).columns()).containsExactly("id", "nom");
    }

    @Test
    void prefersTheSignThatCutsAllRowsAlike() {
        String text = "id;services;public\n1;a, b, c, d;x, y\n2;a, b;x\n3;b;x, y, z\n";
        assertThat(rows(file(text))).last().isEqualTo(Map.of("id", "3", "services", "b", "public", "x, y, z"));
    }

    @Test
    void readsCellsBetweenApostrophes() {
        assertThat(rows(file("'id','nom'\n'1','dit \"le Phare\", au port'\n")))
                .containsExactly(Map.of("id", "1", "nom", "dit \"le Phare\", au port"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsTwoByteLettersWithoutAMark(String charset) throws IOException {
        Path file =
                Files.write(folder.resolve("a"), "id\tnom\r\n1\tMédiathèque\r\n".getBytes(Charset.forName(charset)));
        assertThat(rows(file)).containsExactly(Map.of("id", "1", "nom", "Médiathèque"));
    }

    @Test
    void readsTheLettersAndSignsThatAreSaid() throws IOException {
        Path file = Files.write(folder.resolve("a"), "id:nom\n1:caf\u00e9\n".getBytes(Charset.forName("IBM850")));
        assertThat(rows(file, ReadOptions.of(Map.of("delimiter", ":", "encoding", "IBM850"))))
                .containsExactly(Map.of("id", "1", "nom", "café"));
        assertThatThrownBy(() -> ReadOptions.of(Map.of("delimiter", "::"))).hasMessageContaining("one sign");
        assertThatThrownBy(() -> ReadOptions.of(Map.of("encoding", "latin"))).hasMessageContaining("not known");
        assertThatThrownBy(() -> ReadOptions.of(Map.of("header-row", "un"))).hasMessageContaining("number of a row");
    }

    @Test
    void keepsWhatIsSaidOfAFile() {
        Map<String, String> said =
                Map.of("sheet", "Lieux", "path", "data.items", "member", "a.csv", "delimiter", "tab");
        assertThat(ReadOptions.of(said).toMap()).isEqualTo(said);
        assertThat(ReadOptions.NONE.toMap()).isEmpty();
    }

    @Test
    void dropsWhatNoDatabaseKeeps() throws IOException {
        String table = "id,nom,note\n1,Ma\u0000irie," + "x".repeat(300) + "\n";
        Path file = Files.write(folder.resolve("a"), table.getBytes(StandardCharsets.UTF_8));
        assertThat(rows(file).getFirst()).containsEntry("nom", "Mairie");
        assertThat(rows(file("[{\"id\":\"1\",\"nom\":\"a\\u0000b\\ud83dc\",\"n\\u0000\":\"\\ud83d\\ude00\"}]")))
                .isEqualTo(List.of(Map.of("id", "1", "nom", "ab\uFFFDc", "n", "\uD83D\uDE00")));
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("table"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
