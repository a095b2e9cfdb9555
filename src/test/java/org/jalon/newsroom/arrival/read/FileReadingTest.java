package org.jalon.newsroom.arrival.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jalon.newsroom.arrival.gather.Found;
import org.jalon.newsroom.arrival.read.Item.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileReadingTest {

    private static final Path FILES = Path.of("src/test/resources/newsroom/arrival");

    @TempDir
    Path folder;

    private Reading read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        return FileReading.read(new Found(name, file, content.length));
    }

    private Reading read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Item> items(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Items.class);
        return ((Reading.Items) reading).items();
    }

    @Test
    void takesFrontMatterByItsManyNames() throws IOException {
        Item item = items(read("_posts/2021-05-04-le-bus.md", """
                ---
                title: "Le bus : un an"
                date: 2021-05-04 10:00:00 +0200
                excerpt: En bref.
                tags: [Numérique, Santé]
                categories: region
                author: {name: Léa}
                image: {path: /images/bus.jpg}
                permalink: /2021/le-bus/
                redirect_from: [/bus, /vieux-bus]
                lang: fr-FR
                ---
                Un **texte**.

                {{< youtube abcdefghijk >}}
                """)).getFirst();
        assertThat(item.title()).isEqualTo("Le bus : un an");
        assertThat(item.date()).isEqualTo(Instant.parse("2021-05-04T08:00:00Z"));
        assertThat(item.labels()).containsExactly("region", "Numérique", "Santé");
        assertThat(item.addresses()).containsExactlyInAnyOrder("/2021/le-bus/", "/bus", "/vieux-bus");
        assertThat(List.of(item.lead(), item.authors(), item.cover(), item.language()))
                .containsExactly("En bref.", "Léa", "/images/bus.jpg", "fr");
        assertThat(item.status()).isEqualTo(Status.PUBLISHED);
        assertThat(item.body().select("strong").text()).isEqualTo("texte");
        assertThat(item.body().select("a").attr("href")).contains("youtube.com/watch?v=abcdefghijk");
    }

    @Test
    void readsAnExportOfWordPress() throws IOException {
        List<Item> items = items(FileReading.read(new Found("e.xml", FILES.resolve("wordpress.xml"), 1)));
        assertThat(items).extracting(Item::title).containsExactly("Le café numérique", "Une page à venir");
        Item first = items.getFirst();
        assertThat(first.date()).isEqualTo(Instant.parse("2020-06-30T22:30:00Z"));
        assertThat(first.authors()).isEqualTo("Léa Martin");
        assertThat(first.labels()).containsExactly("Région", "Numérique");
        assertThat(first.addresses())
                .containsExactly("https://ancien.example.fr/2020/07/cafe/", "https://ancien.example.fr/?p=12");
        assertThat(first.cover()).isEqualTo("https://ancien.example.fr/wp-content/uploads/cafe.jpg");
        assertThat(first.body().select("figure figcaption").text()).isEqualTo("La salle en mai");
        assertThat(first.body().select("p")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(first.body().text()).doesNotContain("[");
        assertThat(items.getLast().status()).isEqualTo(Status.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss version='2.0' xmlns:content='c'><channel><language>fr</language><item><title>Un</title><link>https://a.fr/1</link><guid>g</guid><pubDate>Tue, 04 May 2021 10:00:00 +0200</pubDate><description>bref</description><content:encoded><![CDATA[<p>Un</p>]]></content:encoded><enclosure url='https://a.fr/a.pdf'/></item></channel></rss>|g|bref",
                "<rdf:RDF xmlns:rdf='r' xmlns:dc='d'><item rdf:about='https://a.fr/1'><title>Un</title><link>https://a.fr/1</link><dc:date>2021-05-04T10:00:00+02:00</dc:date><description>Un</description></item></rdf:RDF>|https://a.fr/1|''",
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='fr'><entry><id>i</id><title>Un</title><link href='https://a.fr/1'/><published>2021-05-04T08:00:00Z</published><summary>bref</summary><content type='html'>&lt;p&gt;Un&lt;/p&gt;</content></entry></feed>|i|bref"
            })
    void readsFeedsOfAllKinds(String xml, String key, String lead) throws IOException {
        Item item = items(read("flux", "<?xml version='1.0'?>\n" + xml)).getFirst();
        assertThat(List.of(item.key(), item.title(), item.lead(), item.body().text()))
                .containsExactly(key, "Un", lead, "Un");
        assertThat(item.date()).isEqualTo(Instant.parse("2021-05-04T08:00:00Z"));
        assertThat(item.addresses()).containsExactly("https://a.fr/1");
    }

    @Test
    void findsTheFactsOfASavedPage() throws IOException {
        Reading reading = read("page", """
                <!doctype html><html lang="fr"><head><title>Le bus | Ville</title>
                <link rel="canonical" href="https://ancien.example.fr/bus">
                <meta property="article:published_time" content="2021-05-04T10:00:00+02:00"></head>
                <body><nav>Menu</nav><article><h1>Le bus</h1><p>%s</p></article></body></html>
                """.formatted("Une phrase qui compte. ".repeat(8)));
        assertThat(reading).isInstanceOf(Reading.WebPage.class);
        PageFacts facts = ((Reading.WebPage) reading).page();
        assertThat(facts.title()).isEqualTo("Le bus");
        assertThat(facts.address()).isEqualTo("https://ancien.example.fr/bus");
        assertThat(facts.date()).isEqualTo(Instant.parse("2021-05-04T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "ISO-8859-1"})
    void readsTextInAnyEncoding(String charset) throws IOException {
        String text = "L'été à Nîmes, où l'on s'entraide : un atelier, une équipe, et ça marche déjà très bien.";
        Reading reading = read("a.txt", text.getBytes(Charset.forName(charset)));
        assertThat(((Reading.PlainPage) reading).text()).isEqualTo(text);
    }

    @Test
    void readsBothEncodingsInOneFile() {
        byte[] mixed = "déjà \u00e9t\u00e9".getBytes(StandardCharsets.UTF_8);
        mixed[mixed.length - 1] = ' ';
        assertThat(Decoded.of(mixed).text()).startsWith("déjà ét");
        assertThat(Decoded.of(mixed).guessed()).isTrue();
    }

    /** Each is refused with a reason, and nothing of it is run, fetched or unfolded. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]><rss><channel><item><title>&b;</title></item></channel></rss>",
                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&f;</title></item></channel></rss>",
                "<?xml version='1.0'?><autre/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "---\ntitle: [\n---\ntexte",
                "---\na: &a [x]\nb: !!javax.script.ScriptEngineManager []\n---\ntexte",
                "+++\ntitle = 'x'\n+++\ntexte",
                "   \n",
                "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0000\u0001\u0002"
            })
    void refusesWhatIsHostileOrUnknown(String content) throws IOException {
        assertThat(read("x", content)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void takesPicturesAndDocumentsAsTheyAre() throws IOException {
        assertThat(read("a.txt", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isInstanceOf(Reading.Resource.class);
        assertThat(read("a", "%PDF-1.7 ")).isInstanceOf(Reading.Resource.class);
    }
}
