package org.jalon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jalon.site.ContentPolicy;
import org.jalon.site.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasemapTest {

    private static MapSettings settings(String style, String dark, String... origins) {
        return new MapSettings(style, dark, List.of(origins), "");
    }

    @Test
    void asksNobodyWithoutAStyle() {
        Basemap basemap = Basemap.of(settings("", "", "https://tiles.example.org"));
        assertThat(basemap.style()).isEmpty();
        assertThat(basemap.policy()).isEqualTo(ContentPolicy.STRICT);
    }

    @Test
    void letsInTheOriginsOfTheStyleAndNoMore() {
        Basemap basemap = Basemap.of(settings(
                "https://tiles.example.org/styles/plan.json?key=a",
                "https://dark.example.org:8443/style.json",
                "https://tiles.example.org",
                "https://fonts.example.org/any/path"));
        assertThat(basemap.policy().backgrounds())
                .containsExactly(
                        "https://tiles.example.org", "https://dark.example.org:8443", "https://fonts.example.org");
    }

    @Test
    void usesTheOneStyleInTheDarkToo() {
        assertThat(Basemap.of(settings("https://tiles.example.org/a", "")).darkStyle())
                .isEqualTo("https://tiles.example.org/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plan", "ftp://example.org/a", "https://", "https://a b/", "javascript:alert(1)", "//a.org/b"})
    void refusesWhatIsNoAddressOfTheWeb(String style) {
        assertThatThrownBy(() -> Basemap.of(settings(style, ""))).isInstanceOf(UserError.class);
    }
}
