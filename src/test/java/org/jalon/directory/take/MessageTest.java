package org.jalon.directory.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final String URL = "https://lieux.example.fr/lieux/x4k2m9q7wz?a=1&b=2";

    @Test
    void opensOnAndroidAndOnIos() {
        Message message =
                new Message("Médiathèque + jeux", List.of("Médiathèque + jeux", "", "12 rue du Métier & Cie", URL));
        assertThat(message.sms()).startsWith("sms:?&body=").doesNotContain("+").doesNotContain(" ");
        assertThat(decode(message.sms().substring("sms:?&body=".length())))
                .isEqualTo("Médiathèque + jeux\n12 rue du Métier & Cie\n" + URL);
    }

    @Test
    void endsTheLinesOfAMailAsMailDoes() {
        String mail = new Message("Un lieu", List.of("Un lieu", "Roubaix", URL)).mail();
        assertThat(mail).startsWith("mailto:?subject=Un%20lieu&body=Un%20lieu%0D%0ARoubaix%0D%0Ahttps%3A");
        assertThat(URI.create(mail).getScheme()).isEqualTo("mailto");
    }

    @Test
    void staysShortWhateverSourcesWrote() {
        String endless = "é".repeat(5_000);
        Message message = new Message(endless, List.of(endless, endless, endless, endless, URL));
        assertThat(message.text()).endsWith("…\n" + URL);
        assertThat(message.text().length()).isLessThanOrEqualTo(4 * 161 + URL.length());
        // What Outlook and old phones take of such a link.
        assertThat(new Message("Lieu", List.of("x".repeat(500), "y".repeat(500), "z".repeat(500), URL))
                        .mail()
                        .length())
                .isLessThan(2_000);
    }

    @Test
    void keepsEachLineOnItsLine() {
        Message message = new Message("a\r\nb", List.of("a\r\nBcc: somebody@example.fr", URL));
        assertThat(message.text()).isEqualTo("a Bcc: somebody@example.fr\n" + URL);
        assertThat(message.mail()).startsWith("mailto:?subject=a%20b&");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
