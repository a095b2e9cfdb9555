package org.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {

    private final CliFixture french = new CliFixture(Language.FRENCH);
    private final CliFixture english = new CliFixture(Language.ENGLISH);

    @Test
    void listsEveryCommandOnALine() {
        assertThat(french.run()).isZero();
        assertThat(french.out()).contains("  demo ", "  export ", "  hours ");
        assertThat(french.run("help")).isZero();
        assertThat(english.run("--help")).isZero();
        assertThat(english.out().lines().filter(line -> line.startsWith("  "))).hasSameSizeAs(Cli.NAMES);
    }

    @Test
    void describesEveryCommandInBothLanguages() {
        assertThat(Cli.NAMES).allSatisfy(name -> {
            assertThat(Words.in(Language.FRENCH).find("cli." + name + ".summary"))
                    .isPresent();
            assertThat(Words.in(Language.ENGLISH).find("cli." + name + ".summary"))
                    .isPresent();
        });
    }

    @Test
    void listsCommandsWhenItDoesNotKnowOne() {
        assertThat(french.run("importer")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(french.out()).isEmpty();
        assertThat(french.err()).contains("« importer »", "  import ");
    }

    @Test
    void saysWhatIsWrongWithTheUsage() {
        assertThat(french.run("export")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(french.err()).contains("Il manque --format.");
        assertThat(english.run("export", "--format", "xml")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(english.err()).contains("\"xml\" is not a possible value of --format");
        assertThat(english.run("sample", "--places", "3", "--more")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(english.err()).contains("\"--more\" is not expected here");
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(french.run("serve", "--port", port)).isEqualTo(Cli.FAILED);
            assertThat(french.err())
                    .contains("Le port " + port + " est déjà pris")
                    .doesNotContain("\tat ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr_FR.UTF-8,,,FRENCH",
        "fr_CA,,en_US,FRENCH",
        "en_GB.UTF-8,,fr_FR,ENGLISH",
        "C,,en_US.UTF-8,FRENCH",
        "C.UTF-8,,,FRENCH",
        ",,,FRENCH",
        ",en_US,,ENGLISH",
        ",,de_DE@euro,ENGLISH",
    })
    void speaksTheLanguageOfTheLocale(String all, String messages, String lang, Language expected) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LC_ALL", all == null ? "" : all);
        environment.put("LC_MESSAGES", messages == null ? "" : messages);
        environment.put("LANG", lang == null ? "" : lang);
        assertThat(Cli.languageOf(environment)).isEqualTo(expected);
    }
}
