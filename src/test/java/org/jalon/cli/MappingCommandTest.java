package org.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.Jalon;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingCommandTest {

    private static final String FILE = "src/test/resources/intake/proposal/grille.csv";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void proposesAMappingAndShowsWhatItMakesOfRows() throws Exception {
        Path config = folder.resolve("config.json");
        assertThat(run("mapping", "propose", FILE, "--out", config.toString())).isZero();
        assertThat(text(out)).contains("TEL → Téléphone (sûr").contains("EPCI → Rien");
        assertThat(text(err)).contains("Lambert-93").contains("36 31");
        assertThat(Files.readString(config)).contains("\"N°\", \"ADRESSE\"");
        assertThat(run("mapping", "try", FILE, "--mapping", config.toString(), "--rows", "3"))
                .isZero();
        assertThat(text(out)).contains("adresse: 4 rue du Moulin").contains("telephone: +33320010001");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("mapping", "propose", folder.resolve("rien.csv").toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(text(err)).contains("n'existe pas");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(Words.in(Language.FRENCH), print(out), print(err));
        return new Cli(Jalon.class, terminal).run(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
