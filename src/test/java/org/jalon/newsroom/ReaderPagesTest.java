package org.jalon.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jalon._support.LiveSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every page and feed of the newsroom keeps to, on the newsroom of a demonstration with an article and an event of our own. */
@TestPropertySource(properties = "jalon.site.name=La rédaction")
class ReaderPagesTest extends LiveSite {

    private static final int BUDGET = 60_000;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext context;

    private OwnNews own;

    @BeforeEach
    void fill() throws Exception {
        own = OwnNews.in(context, url(""));
    }

    /** The path of a page: as it stands, or as the first link of a page that begins like it. */
    private String path(String page, @Nullable String link) {
        return link == null
                ? page
                : Jsoup.parse(text(page)).select("main a[href]").eachAttr("href").stream()
                        .filter(href -> href.matches(link))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + link + " on " + page));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            /actualites                     , -
            /actualites/recherche?q=atelier , -
            /agenda                         , -
            /agenda                         , /agenda/\\w{10}/.+
            /ressources                     , -
            /ressources                     , /ressources/\\w{10}/.+
            /publications                   , -
            /publications                   , /publications/[a-z-]+
            /publications/la-lettre/1       , -
            /lettre                         , -
            /lettre/archives                , -
            /lettre/archives                , /lettre/archives/\\w{10}
            /facile                         , -
            /mentions-legales               , -
            /accessibilite                  , -
            /pages/qui-sommes-nous          , -
            /en/actualites                  , -
            """)
    void areLightAndSayWhatTheyAre(String page, @Nullable String link) {
        check(path(page, link));
    }

    @Test
    void areLightAndSayWhatTheyAreWithPicturesToo() {
        for (String path : List.of(own.article(), own.event(), own.easy())) {
            Document page = check(path);
            assertThat(page.select("main img")).as("pictures of %s", path).isNotEmpty();
            if (!path.equals(own.easy())) {
                String image = page.select("meta[property=og:image]").attr("content");
                assertThat(image).as("shared picture of %s", path).startsWith("http");
                HttpResponse<byte[]> shared = get(URI.create(image).getPath());
                assertThat(shared.statusCode()).isEqualTo(200);
                assertThat(shared.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("image/");
            }
        }
        String event = own.event();
        check(event.substring(0, event.lastIndexOf('/')) + "/affiche");
    }

    private Document check(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), url(path));
        assertThat(page.select("h1")).as("titles of %s", path).hasSize(1);
        boolean indexed = page.select("meta[name=robots][content*=noindex]").isEmpty();
        assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                .as("canonical of %s", path)
                .hasSize(indexed ? 1 : 0)
                .allMatch(href -> href.startsWith("http") && !href.contains("#"));
        for (Element image : page.select("img")) {
            assertThat(image.attr("width") + " " + image.attr("height"))
                    .as("size of an image of %s", path)
                    .matches("[1-9]\\d* [1-9]\\d*");
            assertThat(image.hasAttr("alt")).as(image.outerHtml()).isTrue();
            assertThat(image.attr("src").endsWith(".svg")
                            || page.select("picture:has(source[type=image/webp]) img")
                                    .contains(image))
                    .as("modern format of %s", image)
                    .isTrue();
        }
        page.select("script[type=application/ld+json]").forEach(script -> structured(path, script.data()));
        assertThat(weight(path, page)).as("bytes of %s", path).isLessThan(BUDGET);
        return page;
    }

    /** What a browser asks for at first, without images. Styles name no other font than the one that is asked for ahead. */
    private long weight(String path, Document page) {
        Set<String> files =
                new HashSet<>(page.select("link[rel=stylesheet], link[rel=preload], link[rel=modulepreload]")
                        .eachAttr("href"));
        files.addAll(page.select("script[src]").eachAttr("src"));
        assertThat(files).as("styles and scripts of %s", path).hasSizeGreaterThan(2);
        return transferred(path) + files.stream().mapToLong(this::transferred).sum();
    }

    private long transferred(String path) {
        return get(path, "Accept-Encoding", "br, gzip").body().length;
    }

    private static void structured(String path, String data) {
        JsonNode facts = JSON.readTree(data);
        assertThat(facts.path("@context").asString()).as(path).isEqualTo("https://schema.org");
        assertThat(facts.path("@type").asString()).as(path).isNotBlank();
        assertThat(facts.path("url").asString()).as(path).startsWith("http");
    }

    @Test
    void areStructuredWhereThatIsPromised() {
        for (String path : List.of(
                own.article(),
                own.event(),
                own.easy(),
                "/publications/la-lettre/1",
                path("/ressources", "/ressources/\\w{10}/.+"))) {
            assertThat(Jsoup.parse(text(path)).select("script[type=application/ld+json]"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actualites/flux.atom",
                "/en/actualites/flux.atom",
                "/actualites/flux.atom?rubrique=region",
                "/agenda.atom",
                "/en/agenda.atom?territoire=departement:59",
                "/ressources/flux.atom",
                "/publications/la-lettre.atom",
                "/lettre/archives.atom"
            })
    void offerFeedsThatReadersOfFeedsUnderstand(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Node feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()))
                .getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(one(one(feed, "author"), "name").getTextContent()).isNotBlank();
        assertThat(addresses(feed, "self"))
                .hasSize(1)
                .allMatch(self -> self.startsWith(url(path.replaceAll("\\?.*", ""))));
        URI self = URI.create(addresses(feed, "self").getFirst());
        assertThat(get(self.getRawPath() + (self.getRawQuery() == null ? "" : "?" + self.getRawQuery()))
                        .body())
                .as("what it says to be its own address gives")
                .isEqualTo(answer.body());
        described(feed);
        List<Node> entries = children(feed, "entry");
        assertThat(entries).as(path).isNotEmpty();
        Set<String> ids = new HashSet<>();
        for (Node entry : entries) {
            described(entry);
            assertThat(addresses(entry, "alternate")).hasSize(1);
            ids.add(one(entry, "id").getTextContent());
        }
        assertThat(ids).as("ids of entries").hasSameSizeAs(entries);
        HttpResponse<byte[]> page =
                get(URI.create(addresses(entries.getFirst(), "alternate").getFirst())
                        .getPath());
        assertThat(page.statusCode()).isEqualTo(200);
    }

    /** What RFC 4287 wants of a feed and of each entry. */
    private static void described(Node node) {
        assertThat(URI.create(one(node, "id").getTextContent()).isAbsolute()).isTrue();
        assertThat(one(node, "title").getTextContent()).isNotBlank();
        assertThat(OffsetDateTime.parse(one(node, "updated").getTextContent()).toInstant())
                .isBetween(Instant.parse("2020-01-01T00:00:00Z"), Instant.now());
        assertThat(addresses(node, "alternate"))
                .allMatch(address -> URI.create(address).isAbsolute());
    }

    private static List<Node> children(Node parent, String name) {
        List<Node> found = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (name.equals(child.getLocalName()) && ATOM.equals(child.getNamespaceURI())) {
                found.add(child);
            }
        }
        return found;
    }

    private static Node one(Node parent, String name) {
        List<Node> found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    private static List<String> addresses(Node parent, String relation) {
        return children(parent, "link").stream()
                .map(link -> (org.w3c.dom.Element) link)
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void offerCalendarsThatCalendarsUnderstand() throws Exception {
        String event = own.event();
        String alone = event.substring(0, event.lastIndexOf('/')) + "/evenement.ics";
        for (String path : List.of("/agenda.ics", "/en/agenda.ics?territoire=departement:59", alone)) {
            try (ICalReader reader = new ICalReader(text(path))) {
                ICalendar calendar = reader.readNext();
                assertThat(reader.getWarnings()).as(path).isEmpty();
                assertThat(calendar.validate(biweekly.ICalVersion.V2_0))
                        .as(path)
                        .isEmpty();
                assertThat(calendar.getEvents()).as(path).isNotEmpty().allSatisfy(read -> {
                    assertThat(read.getUrl().getValue()).startsWith("http");
                    assertThat(read.getDateStart()).isNotNull();
                    assertThat(read.getSummary().getValue()).isNotBlank();
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ornithorynque, pdf", "hippocampe, docx", "salamandre, odt", "pangolin, linked", "axolotl, event"})
    void areFoundByTheWordsOfWhatIsAttachedToThem(String word, String where) throws InterruptedException {
        String expected = where.equals("event") ? own.event() : own.article();
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (!found(word).contains(expected) && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        assertThat(found(word)).contains(expected);
    }

    private List<String> found(String word) {
        return Jsoup.parse(text("/actualites/recherche?q=" + word))
                .select("main a[href]")
                .eachAttr("href");
    }
}
