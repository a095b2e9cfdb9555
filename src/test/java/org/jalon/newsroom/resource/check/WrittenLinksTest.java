package org.jalon.newsroom.resource.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Le guide](https://example.org/guide) suit.; https://example.org/guide",
                "[Le guide](https://example.org/a_(b) \"titre\"); https://example.org/a_(b)",
                "Voir https://example.org/page.; https://example.org/page",
                "<https://example.org/x?y=1&z=2>; https://example.org/x?y=1&z=2",
                "**https://example.org/gras**; https://example.org/gras",
                "[notre page](/ressources) et mailto:a@example.org; ''",
                "https://moi:secret@example.org/; ''",
            })
    void areWhatReadersWouldClickOn(String markdown, String address) {
        assertThat(String.join(" ", WrittenLinks.in(markdown))).isEqualTo(address);
    }
}
