package org.jalon.newsroom.letter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jalon.site.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BroughtListTest {

    private static BroughtList parse(String text) {
        return BroughtList.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAddressesDaysAndProofsOnceEach() {
        BroughtList list = parse("\uFEFFNom;Courriel;Date;Preuve\r\n"
                + "Léa; Lea@Example.fr ;03/05/2024;case cochée\r\n"
                + "Tom;pas une adresse;;\r\n"
                + "Léa;lea@example.fr;;\r\n"
                + "Ida;ida@example.fr;2023-01-02;\r\n"
                + "Max;max@example.fr;hier;\r\n");
        assertThat(list.people())
                .extracting(person -> person.address().text())
                .containsExactly("lea@example.fr", "ida@example.fr", "max@example.fr");
        // Midnight in Paris is 22 h in UTC in summer, 23 h in winter.
        assertThat(list.people().getFirst().agreedAt()).isEqualTo(Instant.parse("2024-05-02T22:00:00Z"));
        assertThat(list.people().get(1).agreedAt()).isEqualTo(Instant.parse("2023-01-01T23:00:00Z"));
        assertThat(list.people().getLast().agreedAt()).isNull();
        assertThat(list.people().getFirst().proof()).isEqualTo("case cochée");
        assertThat(list.wrong()).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nom,prenom\nLéa,L\n"})
    void saysWhatIsNoList(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(UserError.class);
    }

    @Test
    void boundsLists() {
        String lines = "a@example.fr\n".repeat(BroughtList.MOST_LINES + 1);
        assertThatThrownBy(() -> parse("email\n" + lines)).isInstanceOf(UserError.class);
    }
}
