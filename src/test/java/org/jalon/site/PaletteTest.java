package org.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):#([0-9a-f]{6})");

    /** Whatever somebody chooses, texts, links, buttons and signs can be read on the paper. */
    @ParameterizedTest
    @ValueSource(strings = {"ffffff", "000000", "777777", "767676", "ffcc00", "123456", "fff8e7", "b84a00"})
    void letsEverythingBeRead(String paper) {
        for (String accent : new String[] {"ffffff", "000000", "ffcc00", "0b5c6b", "888888"}) {
            Palette palette = Palette.parse(Map.of("fond", paper, "accent", accent, "texte", accent))
                    .orElseThrow();
            Map<String, Colour> tokens = TOKEN.matcher(palette.css())
                    .results()
                    .collect(Collectors.toMap(
                            found -> found.group(1),
                            found -> Colour.parse(found.group(2)).orElseThrow()));
            for (String text :
                    new String[] {"ink", "ink-2", "accent", "accent-strong", "ok", "no", "unknown", "steps"}) {
                assertThat(token(tokens, text).contrastWith(token(tokens, "paper")))
                        .as("%s on paper %s", text, paper)
                        .isGreaterThanOrEqualTo(Colour.READABLE);
                assertThat(token(tokens, text).contrastWith(token(tokens, "wash")))
                        .as("%s on wash of %s", text, paper)
                        .isGreaterThanOrEqualTo(Colour.READABLE);
            }
            assertThat(token(tokens, "accent-ink").contrastWith(token(tokens, "accent")))
                    .isGreaterThanOrEqualTo(Colour.READABLE);
            assertThat(token(tokens, "accent-ink").contrastWith(token(tokens, "accent-strong")))
                    .as("pressed button, accent %s on %s", accent, paper)
                    .isGreaterThanOrEqualTo(Colour.READABLE);
        }
    }

    @Test
    void saysWhatItMended() {
        Palette palette = Palette.parse(Map.of("accent", "ffcc00")).orElseThrow();
        assertThat(palette.mendings()).singleElement().satisfies(mended -> {
            assertThat(mended.name()).isEqualTo("accent");
            assertThat(mended.asked().hex()).isEqualTo("ffcc00");
        });
        assertThat(palette.mended().mendings()).isEmpty();
    }

    @Test
    void leavesTheUsualColoursAlone() {
        assertThat(Palette.parse(Map.of())).isEmpty();
        assertThat(Palette.parse(Map.of("accent", "0b5c6b", "fond", "zzz"))).isEmpty();
        assertThat(Palette.USUAL.mendings()).isEmpty();
    }

    @Test
    void writesAStyleSheetOfColoursAlone() {
        String css = Palette.parse(Map.of("accent", "d4004f")).orElseThrow().css();
        Matcher rest = Pattern.compile("^:root\\{color-scheme:(light|dark)(;--[a-z0-9-]+:#[0-9a-f]{6})+}\n$")
                .matcher(css);
        assertThat(rest.find()).as(css).isTrue();
    }

    private static Colour token(Map<String, Colour> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }
}
