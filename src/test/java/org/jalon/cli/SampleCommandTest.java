package org.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.site.Language;
import org.junit.jupiter.api.Test;

class SampleCommandTest {

    private final CliFixture cli = new CliFixture(Language.FRENCH);

    @Test
    void writesTheSameBytesForTheSameSeed() {
        String first = sample("50", "7");
        assertThat(sample("50", "7")).isEqualTo(first);
        assertThat(sample("50", "8")).isNotEqualTo(first);
    }

    @Test
    void writesAsManyPlacesAsAsked() {
        assertThat(sample("50", "7").lines()).hasSize(51);
        assertThat(cli.run("sample", "--places", "0")).isEqualTo(Cli.FAILED);
    }

    @Test
    void saysThatPlacesAreFictionalAndNeverGivesARealNumber() {
        assertThat(sample("300", "1").lines().skip(1))
                .allSatisfy(line -> assertThat(line)
                        .contains("Lieu fictif")
                        .doesNotContainPattern("\\+33(?!19900|26191|35301|46571|53649)"));
    }

    private String sample(String places, String seed) {
        assertThat(cli.run("sample", "--places", places, "--seed", seed)).isZero();
        return cli.out();
    }
}
