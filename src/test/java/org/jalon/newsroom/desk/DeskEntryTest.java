package org.jalon.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskEntryTest {

    @ParameterizedTest
    @CsvSource({
        "/redaction,OVERVIEW",
        "/redaction/articles,ARTICLES",
        "/redaction/articles/0123456789/versions,ARTICLES",
        "/redaction/agenda/x/modifier,AGENDA",
        "/redaction/calendrier?mois=2026-11,CALENDAR",
        "/redaction/inconnu,OVERVIEW"
    })
    void isFoundByThePathOfAPage(String path, DeskEntry entry) {
        assertThat(DeskEntry.of(path)).contains(entry);
    }

    @Test
    void isNamedInBothLanguagesWithWhatOneDoesThere() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(Arrays.stream(DeskEntry.values()))
                    .allSatisfy(entry -> assertThat(words.find(entry.key())).isPresent())
                    .allSatisfy(entry -> assertThat(words.find(entry.what())).isPresent());
            assertThat(Arrays.stream(DeskEntry.Group.values()))
                    .allSatisfy(group -> assertThat(words.find(group.key())).isPresent());
        }
    }
}
