package org.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jalon.site.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader that the national cartography publishes reads what Jalon exports: its npm package, in Node.js. */
class NationalReaderTest {

    private static final Path PROJECT = Path.of("src/test/node");
    private static final Path INSTALLED = Path.of("target/national-reader");

    @TempDir
    Path folder;

    private final CliFixture cli = new CliFixture(Language.FRENCH);

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.writeString(INSTALLED.resolve(file), Files.readString(PROJECT.resolve(file)));
        }
        Ran npm = run(INSTALLED, "npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
        assumeTrue(
                npm.code() == 0,
                "skipped: npm could not fetch the reader of the national cartography: " + npm.output());
    }

    @Test
    void readsOurFixtures() throws Exception {
        assertThat(places("src/test/resources/exchange/lieux.csv", 4)).isEqualTo("4");
    }

    /** Values that the schema of the standard, or this reader, would refuse: all of them can be mended. */
    @Test
    void readsWhatWasMendedForIt() throws Exception {
        Path awkward = folder.resolve("difficiles.csv");
        Files.writeString(awkward, """
                id,pivot,nom,commune,code_postal,code_insee,adresse,latitude,longitude,telephone,courriels,site_web,horaires,date_maj,services,prise_rdv
                a,,Médiathèque « L'Œil »,Lille,59000,59350,12 rue "Basse" #3,50.6321,3.0611,3631,a@b.example,https://été.example/accès (1)?a=b/c#d-e,,2026-03-02,Aide aux démarches administratives,https://rdv.example:8080/x
                b,123,Mairie annexe,Arras,62000,62041,,50.291,2.7775,,,,,,,
                c,12345678901234,Espace du Port,,,,1 quai ★ du Nord,48.39039,-4.48608,+33261910001,,,,2026-03-02,,
                d,00000000000000,Fablab,Roubaix,59100,59512,3 place du Galon,50.6901,3.1817,01 02 03 04 05,contact@galon.example,galon.example,Mo-Fr 09:00-12:00,2026-03-02,Loisirs et créations numériques,
                """);
        assertThat(places(awkward.toString(), 4)).isEqualTo("4");
    }

    private String places(String file, int expected) throws Exception {
        String data = folder.resolve("data").toString();
        assertThat(cli.run("import", file, "--source", "essai", "--data", data))
                .as(cli.err())
                .isZero();
        assertThat(cli.out()).contains("accepted=" + expected + " ");
        Path json = folder.resolve("lieux.json");
        assertThat(cli.run("export", "--format", "mednum-json", "--out", json.toString(), "--data", data))
                .as(cli.err())
                .isZero();
        Ran read = run(
                PROJECT, "node", "read-standard.mjs", INSTALLED.toAbsolutePath().toString(), json.toString());
        assertThat(read.code()).as(read.output()).isZero();
        return read.output().strip();
    }

    /** How a program ended, and all that it said. */
    private record Ran(int code, String output) {}

    private static Ran run(Path where, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }
}
