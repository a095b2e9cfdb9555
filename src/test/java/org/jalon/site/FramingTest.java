package org.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {

    private static final Framing TWO = new Framing(List.of("https://www.example.fr", "*.example.org:8443"));

    @ParameterizedTest
    @CsvSource({
        "/integrer/carte,true",
        "/en/integrer/carte,true",
        "/integrer,false",
        "/integrer/carte/,false",
        "/integrer/cartes,false",
        "/,false",
        "/lieux,false"
    })
    void letsOnePageBeFramed(String path, boolean framed) {
        assertThat(TWO.policyOf(path).header())
                .endsWith(
                        "frame-ancestors " + (framed ? "'self' https://www.example.fr *.example.org:8443" : "'none'"));
    }

    @Test
    void letsNobodyButThisSiteWhenNoHostIsNamed() {
        assertThat(new Framing(List.of()).policyOf("/integrer/carte").header()).endsWith("frame-ancestors 'self'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://a.fr; script-src *",
                "'unsafe-inline'",
                "a b",
                "javascript:alert(1)",
                "https://a.fr/x"
            })
    void refusesWhatIsNotAHost(String host) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Framing(List.of(host)));
    }
}
