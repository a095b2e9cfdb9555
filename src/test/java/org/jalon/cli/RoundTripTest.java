package org.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalon.directory.Amendment;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

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

    /** Two sources, a place that both have, another that people corrected: the ids and values of the whole come back. */
    @Test
    void soDoesOneThatMergedAndCorrectedPlacesOfSeveralSources() throws IOException {
        importInto("a", FIXTURE);
        Path other = folder.resolve("autre.csv");
        Files.writeString(other, """
                id,nom,commune,code_postal,code_insee,adresse,latitude,longitude,telephone,horaires,source,date_maj,services
                arras-1,Mairie annexe,Arras,62000,62041,,50.2910,2.7775,+33321000001,Mo-Fr 09:00-12:00,,2026-04-01,
                x-2,"Médiathèque « Les ""Trois"" Ponts »",Lille,59000,59350,12 rue de la Plaine,50.62925,3.05726,,,Une autre,2026-04-01,Aide aux démarches administratives
                """);
        assertThat(cli.run("import", other.toString(), "--source", "autre", "--data", data("a")))
                .isZero();
        try (ConfigurableApplicationContext context = CommandContext.open(List.of("--jalon.data=" + data("a")))) {
            Directory directory = context.getBean(Directory.class);
            PlaceId twin = place(directory, "autre", "x-2");
            PlaceId known = place(directory, "essai", "lille-1");
            if (!twin.equals(known)) {
                directory.merge(twin, known, "essai");
            }
            PlaceId corrected = place(directory, "essai", "brest-1");
            Map<Field, List<String>> said = Map.of(Field.PHONE, List.of("+33298000001"));
            directory.amend(new Amendment(corrected, directory.head(), said, false, "essai"));
        }
        Path first = export("a", "mednum-csv");
        assertThat(Files.readString(first)).contains("+33298000001", "Une autre, essai");
        importInto("b", first.toString());
        assertThat(export("b", "mednum-csv")).hasSameBinaryContentAs(first);
        assertThat(export("b", "mednum-json")).hasSameBinaryContentAs(export("a", "mednum-json"));
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

    private static PlaceId place(Directory directory, String source, String id) {
        AtomicReference<PlaceId> found = new AtomicReference<>();
        directory.forEachRecord(record -> {
            if (record.ref().equals(new RecordRef(source, id))) {
                found.set(record.place());
            }
        });
        return Objects.requireNonNull(found.get());
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
