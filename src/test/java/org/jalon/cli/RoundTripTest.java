package org.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is imported, exported and imported again says the same: formulas, quotes, line ends and signs included. */
class RoundTripTest {

    private static final String FIXTURE = "src/test/resources/exchange/lieux.csv";

    @TempDir
    Path folder;

    private final CliFixture cli = new CliFixture(Language.FRENCH);

    @ParameterizedTest
    @ValueSource(strings = {"mednum-csv", "mednum-json", "geojson"})
    void anExportImportedAgainChangesNothing(String format) {
        importInto("a", FIXTURE);
        assertThat(cli.out()).contains("read=4 accepted=4 rejected=0 created=4 ");
        Path exported = export("a", format);
        importInto("a", exported.toString());
        assertThat(cli.out()).contains("read=4 accepted=4 rejected=0 created=0 updated=0 unchanged=4 gone=0 ");
    }

    /** As a coordinator has them: in an archive with another file, and as all the files of a folder. */
    @Test
    void readsAnArchiveAndAFolder() throws IOException {
        Path archive = folder.resolve("envoi.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("lieux.csv"));
            Files.copy(Path.of(FIXTURE), zip);
            zip.putNextEntry(new ZipEntry("agents.csv"));
            zip.write("prenom;poste;bureau\nAda;accueil;12\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(cli.run("import", archive.toString(), "--source", "essai", "--data", data("a")))
                .isEqualTo(Cli.FAILED);
        assertThat(cli.err()).contains("lieux.csv, agents.csv", "--member");
        assertThat(cli.run(
                        "import",
                        archive.toString(),
                        "--member",
                        "lieux.csv",
                        "--source",
                        "essai",
                        "--data",
                        data("a")))
                .isZero();
        assertThat(cli.out()).contains("created=4 ");
        Path files = Files.createDirectory(folder.resolve("dossier"));
        Files.copy(Path.of(FIXTURE), files.resolve("lieux.csv"));
        importInto("a", files.toString());
        assertThat(cli.out()).contains("created=0 updated=0 unchanged=4 gone=0 ");
    }

    @Test
    void aFreshInstanceExportsTheSameBytes() {
        importInto("a", FIXTURE);
        Path first = export("a", "mednum-csv");
        importInto("b", first.toString());
        assertThat(export("b", "mednum-csv")).hasSameBinaryContentAs(first);
    }

    @Test
    void anExportOfWhatJalonWroteIsThatFile() {
        importInto("a", FIXTURE);
        assertThat(export("a", "mednum-csv")).hasSameBinaryContentAs(Path.of(FIXTURE));
    }

    @Test
    void exportsTheTerritoryThatIsMeant() throws IOException {
        importInto("a", FIXTURE);
        assertThat(namesOf("29")).containsExactly("brest-1");
        assertThat(namesOf("commune:59350")).containsExactlyInAnyOrder("lille-1", "'=lille-2");
        // 32 is Gers and Hauts-de-France: only one of them has places here.
        assertThat(namesOf("32")).containsExactlyInAnyOrder("lille-1", "'=lille-2", "arras-1");
        assertThat(cli.run("export", "--format", "mednum-csv", "--territory", "zz", "--data", data("a")))
                .isEqualTo(Cli.FAILED);
        assertThat(cli.err()).contains("« zz »");
    }

    @Test
    void anInstanceIsRestoredFromItsBackup() {
        importInto("a", FIXTURE);
        String backup = folder.resolve("backup.db").toString();
        assertThat(cli.run("backup", backup, "--data", data("a"))).isZero();
        assertThat(cli.run("restore", backup, "--data", data("b"))).isZero();
        assertThat(cli.run("reindex", "--data", data("b"))).isZero();
        assertThat(cli.err()).contains("4 lieux");
    }

    private List<String> namesOf(String territory) throws IOException {
        Path file = folder.resolve("territory.csv");
        assertThat(cli.run(
                        "export",
                        "--format",
                        "mednum-csv",
                        "--territory",
                        territory,
                        "--out",
                        file.toString(),
                        "--data",
                        data("a")))
                .isZero();
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("00000000000000"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private void importInto(String instance, String file) {
        assertThat(cli.run("import", file, "--source", "essai", "--data", data(instance)))
                .as(cli.err())
                .isZero();
    }

    private Path export(String instance, String format) {
        Path file = folder.resolve(instance + "." + format.replace("mednum-", ""));
        assertThat(cli.run("export", "--format", format, "--out", file.toString(), "--data", data(instance)))
                .as(cli.err())
                .isZero();
        return file;
    }

    private String data(String instance) {
        return folder.resolve(instance).toString();
    }
}
