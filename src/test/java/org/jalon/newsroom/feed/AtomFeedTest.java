package org.jalon.newsroom.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class AtomFeedTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");

    @Test
    void saysWhenAnythingInItChangedLast() {
        Document feed = read(
                AtomFeed.Entry.published("https://exemple.fr/1", "Un", "https://exemple.fr/1", "Résumé", MONDAY),
                new AtomFeed.Entry("https://exemple.fr/2", "Deux", "https://exemple.fr/2", "", null, TUESDAY));
        assertThat(feed.select("feed > updated").text()).isEqualTo("2026-11-17T08:00:00Z");
        Element first = feed.select("entry").getFirst();
        assertThat(first.select("published").text()).isEqualTo("2026-11-16T08:00:00Z");
        assertThat(first.select("summary").text()).isEqualTo("Résumé");
        Element second = feed.select("entry").getLast();
        assertThat(second.select("published")).isEmpty();
        assertThat(second.select("summary")).isEmpty();
    }

    @Test
    void isValidWithoutEntries() {
        assertThat(read().select("feed > updated").text()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void leavesOutWhatXmlCannotHold() {
        String hostile = "A\u0001B\uFFFEC\uD800D <script> & \"É\" 🎈";
        Document feed = read(AtomFeed.Entry.published("id", hostile, "https://exemple.fr/?a=1&b=2", "", MONDAY));
        assertThat(feed.select("entry > title").text()).isEqualTo("ABCD <script> & \"É\" 🎈");
        assertThat(feed.select("entry > link").attr("href")).isEqualTo("https://exemple.fr/?a=1&b=2");
        assertThat(feed.select("script")).isEmpty();
    }

    private static Document read(AtomFeed.Entry... entries) {
        byte[] written = new AtomFeed(
                        "Titre", "Réseau", "https://exemple.fr/a.atom", "https://exemple.fr/a", "fr", List.of(entries))
                .write();
        return Jsoup.parse(new String(written, UTF_8), Parser.xmlParser());
    }
}
