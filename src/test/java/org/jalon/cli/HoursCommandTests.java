package org.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.Jalon;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoursCommandTests {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void answersEachCaseInOrder() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.json"), """
                [{"hours": "Mo-Fr 09:00-12:00", "at": "2026-06-01T10:00:00+02:00", "zone": "Europe/Paris"},
                 {"hours": "Mo-Fr 09:00-12:00", "at": "2026-06-01T10:00:00Z", "zone": "Indian/Reunion"},
                 {"hours": "de 9h à 12h", "at": "2026-06-01T10:00:00+02:00", "zone": "Europe/Paris"},
                 {"hours": "\\"sur rendez-vous\\"", "at": "2026-06-01T10:00:00+02:00", "zone": "Europe/Paris"}]
                """);
        Path results = folder.resolve("results.json");

        int code = run("hours", "--batch", cases.toString(), "--out", results.toString());

        assertThat(code).isEqualTo(Cli.DONE);
        assertThat(results).hasContent("""
                [{"valid":true,"open":true,"next_change":"2026-06-01T12:00:00+02:00"},\
                {"valid":true,"open":false,"next_change":"2026-06-02T09:00:00+04:00"},\
                {"valid":false,"open":null,"next_change":null},\
                {"valid":true,"open":null,"next_change":null}]""");
    }

    @Test
    void saysThatAFileIsNotOfCases() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.json"), "[{\"hours\": ");
        Path results = folder.resolve("results.json");

        assertThat(run("hours", "--batch", cases.toString(), "--out", results.toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(results).doesNotExist();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("cases.json", "JSON");
    }

    @Test
    void readsALineForEachLine() throws IOException {
        Path lines = Files.writeString(folder.resolve("lignes.txt"), """
                \uFEFFdu lundi au vendredi : 9h à 12h et 14h à 17h30, fermé le mercredi après-midi\r
                \r
                les 1er et 3e mardis du mois, 14h-16h
                Lundi 9h-12h, brocante
                bonjour""");
        Path osm = folder.resolve("osm.txt");

        int code = run("hours", "--parse-file", lines.toString(), "--out", osm.toString(), "--explain");

        assertThat(code).isEqualTo(Cli.DONE);
        assertThat(Files.readString(osm)).isEqualTo("""
                Mo,Tu,Th,Fr 09:00-12:00,14:00-17:30; We 09:00-12:00

                Tu[1,3] 14:00-16:00
                Mo 09:00-12:00 "brocante"

                """);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("ligne 4 : pas compris : brocante", "ligne 5 : pas compris : bonjour")
                .contains("Lignes : 5. Lues : 2, en partie : 1, pas lues : 1.");
    }

    @Test
    void saysThatThereIsNoFileOfLines() {
        assertThat(run("hours", "--parse-file", folder.resolve("rien.txt").toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("rien.txt ne peut pas être lu");
    }

    @Test
    void asksForOneOfItsInputs() {
        assertThat(run("hours")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(run("hours", "--batch", "a.json", "--parse-file", "b.txt")).isEqualTo(Cli.WRONG_USAGE);
    }

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Cli(Jalon.class, new Terminal(Words.in(Language.FRENCH), stream, stream)).run(arguments);
    }
}
