package org.jalon.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.intake.read.Packed.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of JSON wherever they are in it, and of files in archives and folders. */
class ListsTest {

    private static final String CSV = "id,nom,commune\n%s,Mairie,Lille\n";

    @TempDir
    Path folder;

    /** The path of the list that is found, a dot for the outermost. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [{"id":1,"nom":"A"}]                                                           ~ .
            {"data":{"items":[{"id":1,"nom":"A"}],"total":1}}                              ~ data.items
            {"links":[{"href":"x"}],"lieux":[{"id":1,"nom":"A"}]}                          ~ lieux
            {"fields":[{"k":1},{"k":2}],"rows":[{"id":1,"nom":"A"}]}                       ~ rows
            {"a":{"id":1,"nom":"A"}, "b":{"id":2,"nom":"B","x":[{"y":1}]}}                 ~ .
            {"lieux":{"a":{"id":1,"nom":"A"},"b":{"id":2,"nom":"B"}}}                      ~ lieux
            {"meta":{"page":1,"de":2},"links":{"next":"x"},"results":[{"id":1,"nom":"A"}]} ~ results
            """)
    void findsTheOneList(String text, String path) throws IOException {
        Path file = file("a.json", text);
        assertThat(rows(file)).first().isEqualTo(Map.of("id", "1", "nom", "A"));
        Sample sample = RowFile.open(file, "a").sample(1);
        assertThat(sample.path()).isEqualTo(path.equals(".") ? "" : path);
        assertThat(sample.format()).isEqualTo(Sample.Format.JSON);
    }

    @Test
    void readsTheListThatIsSaid() {
        Path file =
                file("a.json", "{\"a\":{\"x\":[{\"id\":1}]},\"b\":{\"y\":[{\"id\":2}]},\"c\":{\"k\":{\"nom\":\"C\"}}}");
        assertThat(rows(file, ReadOptions.of(Map.of("path", "b.y")))).containsExactly(Map.of("id", "2"));
        assertThat(rows(file, ReadOptions.of(Map.of("path", "c")))).containsExactly(Map.of("id", "k", "nom", "C"));
        assertThatThrownBy(() -> rows(file)).hasMessageContaining("several lists: a.x (1), b.y (1)");
        assertThatThrownBy(() -> rows(file, ReadOptions.of(Map.of("path", "b.z"))))
                .hasMessageContaining("no list \"b.z\"");
    }

    @Test
    void readsObjectsByTheirIdsAndByLines() throws IOException {
        assertThat(rows(file("a.json", "{\"p1\":{\"nom\":\"A\"},\"p2\":{\"nom\":\"B\",\"id\":\"x\"}}")))
                .containsExactly(Map.of("id", "p1", "nom", "A"), Map.of("id", "x", "nom", "B"));
        Path lines = file("b.json", "{\"id\":1,\"l\":[{\"a\":1}]}\n{\"id\":2}\n\n{\"id\":3}\n");
        assertThat(rows(lines)).extracting(row -> row.get("id")).containsExactly("1", "2", "3");
        assertThat(RowFile.open(lines, "b").sample(1).format()).isEqualTo(Sample.Format.JSON_LINES);
        assertThatThrownBy(() -> rows(file("c.json", "{\"id\":1}\n{\"id\":2}\n{\"id\":")))
                .hasMessageContaining("truncated");
    }

    @Test
    void makesColumnsOfMembersOfMembers() {
        assertThat(rows(file("a.json", """
                [{"id":1,"adresse":{"rue":"du Port","ville":{"nom":"Lille","code":59000,"x":{"y":1}}}}]""")).getFirst())
                .containsEntry("adresse.rue", "du Port")
                .containsEntry("adresse.ville.code", "59000")
                .containsEntry("adresse.ville.x", "{\"y\":1}")
                .doesNotContainKey("adresse.ville.x.y");
    }

    @Test
    void readsOneFileOrSeveralAlikeOfAnArchive() throws IOException {
        Path one = Packed.empty()
                .with("__MACOSX/._a.csv", "rien")
                .with("lisez-moi.pdf", "%PDF-1.4")
                .with("donnees/a.csv", CSV.formatted("1"))
                .write(folder.resolve("one.zip"));
        assertThat(rows(one)).hasSize(1);
        Path several = Packed.empty()
                .with("b.csv", CSV.formatted("2"))
                .with("a.json", "[{\"id\":\"1\",\"nom\":\"x\"}]")
                .with("c.xlsx", Files.readAllBytes(Packed.excel("""
                        <row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>nom</v></c></row>
                        <row r="2"><c r="A2"><v>3</v></c></row>""").write(folder.resolve("c.xlsx"))))
                .write(folder.resolve("several.zip"));
        RowFile file = RowFile.open(several, "several.zip");
        java.util.List<RawRow> rows = new java.util.ArrayList<>();
        file.forEach(rows::add);
        assertThat(rows).extracting(row -> row.values().get("id")).containsExactly("2", "1", "3");
        assertThat(rows).extracting(RawRow::number).containsExactly(1L, 2L, 3L);
        assertThat(file.fraction()).isBetween(0.99, 1.0);
        assertThat(file.sample(1).members()).containsExactly("b.csv", "a.json", "c.xlsx");
        assertThat(rows(several, ReadOptions.of(Map.of("member", "a.json")))).hasSize(1);
    }

    @Test
    void tellsThatTheFilesOfAnArchiveDiffer() {
        Path differing = Packed.empty()
                .with("lieux.csv", CSV.formatted("1"))
                .with("agents\u001b[2J.csv", "prenom;courriel;poste\nAda;a@b.example;1\n")
                .write(folder.resolve("a.zip"));
        assertThat(Packed.refusal(differing)).contains("columns differ: lieux.csv, agents?[2J.csv", "--member");
        assertThat(rows(differing, ReadOptions.of(Map.of("member", "lieux.csv"))))
                .hasSize(1);
        assertThatThrownBy(() -> rows(differing, ReadOptions.of(Map.of("member", "x.csv"))))
                .hasMessageContaining("Files found: lieux.csv, agents?[2J.csv");
        assertThat(Packed.refusal(Packed.empty().write(folder.resolve("b.zip"))))
                .contains("holds no file");
    }

    @Test
    void readsTheFilesOfAFolderInTheirOrder() throws IOException {
        Path files = Files.createDirectory(folder.resolve("dossier"));
        Files.writeString(files.resolve("2.csv"), CSV.formatted("2"));
        Files.writeString(files.resolve("1.csv"), CSV.formatted("1"));
        Files.writeString(files.resolve(".cache.csv"), "autre");
        Files.writeString(files.resolve("notes.md"), "# Notes");
        Files.createDirectory(files.resolve("vieux"));
        assertThat(rows(files)).extracting(row -> row.get("id")).containsExactly("1", "2");
    }

    @Test
    void readsWhatGzipHolds() throws IOException {
        Path file = folder.resolve("a.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(CSV.formatted("1").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(rows(file)).hasSize(1);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 12));
        assertThat(Packed.refusal(file)).contains("damaged, incomplete");
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
