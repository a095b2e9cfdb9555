package org.jalon.newsroom.arrival.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ã©tÃ©|été",
                "Ã‰COLE|ÉCOLE",
                "RÃ‰GION|RÉGION",
                "lâ€™aide|l’aide",
                "Â« oui Â»|« oui »",
                "lâ€™action Â»|l’action »",
                "des Å“uvres|des œuvres",
                "20 â‚¬|20 €",
                "Ã§a|ça",
                "de 10:00 Ã 12:00|de 10:00 à 12:00",
                "Ã\u00a0 la rencontre|à la rencontre",
                "venu Ã\u00a0 la mairie|venu à la mairie",
                "venu Ã\u00a0la mairie|venu à la mairie",
                "voilÃ que|voilà que",
                "dÃ©jÃ|déjà",
                "Ã|à",
                "ÃƒÂ©tÃƒÂ©|été",
                "fin â€¦|fin …"
            })
    void areMendedWhereThatIsCertain(String broken, String right) {
        Mended mended = BrokenLetters.mend(broken);
        assertThat(mended.text()).isEqualTo(right);
        assertThat(mended.mends()).extracting(Mend::kind).containsExactly(Mend.Kind.LETTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "São Paulo, não, avião",
                "SÃO PAULO",
                "a minha IRMÃ",
                "a IRMÃ que veio",
                "«IRMû",
                "“IRMÔ, disse ele",
                "PLÂ\u00a0!",
                "Århus et Åre",
                "„Ä“",
                "Ça va être l’été à Nîmes, où l’œuvre coûte 5 €…",
                "Âge, âtre, hâte",
                ""
            })
    void stayWhereTheyAreRight(String text) {
        assertThat(BrokenLetters.mend(text)).isEqualTo(new Mended(text, java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d\ufffdpartement", "d?partement", "l\u00e2\u20ac aide"})
    void areNamedWhereNobodyCanTell(String text) {
        Mended mended = BrokenLetters.mend(text);
        assertThat(mended.text()).isEqualTo(text);
        assertThat(mended.mends()).extracting(Mend::kind).containsOnly(Mend.Kind.LETTERS_IN_DOUBT);
    }

    /** Whatever French is broken once, it comes back letter by letter; what is right is not touched. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voilà l’été où « l’œuvre » coûte 5 € – ça gêne Noël, l’aïeul et la ciguë…",
                "ÉCOLE, ÀGE, ÇA, ÊTRE, CŒUR, Œuvre, ÎLE, ÔTÉ",
                "m², n° 4, 20 °C, ½, § 3, © 2020"
            })
    void comeBackAsTheyWere(String right) {
        String broken = new String(right.getBytes(StandardCharsets.UTF_8), Charset.forName("ISO-8859-1"));
        assertThat(BrokenLetters.mend(broken).text()).isEqualTo(right);
        assertThat(BrokenLetters.mend(right).text()).isEqualTo(right);
    }
}
