package org.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesCommandTest {

    private static final String PLACES = """
            id,nom,commune,code_postal,code_insee,adresse,latitude,longitude,telephone,date_maj,pivot
            "a,1",Médiathèque Jean Valjean,Lille,59000,59350,12 rue des Tilleuls,50.6300,3.0600,0320000011,2026-01-02,
            b2,MEDIATHEQUE VALJEAN,Lille,59000,59350,12 R DES TILLEULS,50.6302,3.0601,0320000011,2026-01-02,
            c3,Centre social des Lilas,Lille,59000,59350,40 quai du Canal,50.6400,3.0700,0320000012,2026-01-02,
            """;

    private final CliFixture cli = new CliFixture(Language.ENGLISH);

    @TempDir
    private Path directory;

    @BeforeEach
    void importPlaces() throws IOException {
        Path file = directory.resolve("places.csv");
        Files.writeString(file, PLACES);
        assertThat(cli.run("import", file.toString(), "--source", "reseau", "--data", data()))
                .as(cli.err())
                .isEqualTo(Cli.DONE);
    }

    @Test
    void writesThePairsThatAreOnePlace() throws IOException {
        Path out = directory.resolve("pairs.csv");
        assertThat(cli.run("duplicates", "--out", out.toString(), "--data", data()))
                .isEqualTo(Cli.DONE);
        assertThat(Files.readString(out))
                .startsWith("id_left,id_right,score,decision\r\n\"a,1\",b2,0.9")
                .endsWith(",same\r\n")
                .hasLineCount(2);
        assertThat(cli.err()).contains("Pairs that are one place: 1. To review: 0.");
    }

    @Test
    void saysWhyWhenAsked() {
        assertThat(cli.run("duplicates", "--explain", "--data", data())).isEqualTo(Cli.DONE);
        assertThat(cli.out())
                .startsWith("id_left,id_right,score,decision,reasons\r\n")
                .contains("+ the phone number is the same");
    }

    private String data() {
        return directory.resolve("data").toString();
    }
}
