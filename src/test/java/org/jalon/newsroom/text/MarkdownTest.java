package org.jalon.newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.directory.PlaceId;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaType;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.newsroom.text.Rendered.OutlineEntry;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Map<String, MediaFile> FILES = Map.of(
            "aaaaaaaaaa", file("aaaaaaaaaa", "salle.jpg", MediaType.JPEG, 1_200, 800),
            "bbbbbbbbbb", file("bbbbbbbbbb", "guide.pdf", MediaType.PDF, 0, 0));

    private final Markdown markdown = new Markdown(id -> Optional.ofNullable(FILES.get(id)));

    private static MediaFile file(String id, String name, MediaType type, int width, int height) {
        return new MediaFile(id, "00", name, "", type, 1_234_567, width, height, true, null, Instant.EPOCH);
    }

    private Rendered render(String text) {
        return markdown.render(text, Language.FRENCH);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/newsroom/markdown.csv",
            delimiter = '|',
            quoteCharacter = '§',
            commentCharacter = '¶',
            numLinesToSkip = 1)
    void printsWhatIsSafeAndNothingElse(String written, String printed) {
        assertThat(render(written).html().strip()).isEqualTo(printed);
    }

    @Test
    void beginsHeadingsBelowTheTitleOfThePageAndLeavesNoLevelOut() {
        assertThat(render("### Un\n\n##### Deux\n\n### Un").outline())
                .containsExactly(
                        new OutlineEntry(2, "t-un", "Un"),
                        new OutlineEntry(3, "t-deux", "Deux"),
                        new OutlineEntry(2, "t-un-2", "Un"));
    }

    @Test
    void keepsTheCaptionApartFromTheDescription() {
        String html = render("![Des gens autour d’une table](/fichiers/aaaaaaaaaa/salle.jpg \"La salle, à Roubaix\")")
                .html();
        var figure = Jsoup.parse(html).expectFirst("figure");
        assertThat(figure.select("img").attr("alt")).isEqualTo("Des gens autour d’une table");
        assertThat(figure.select("figcaption").text()).isEqualTo("La salle, à Roubaix");
        assertThat(figure.select("img").attr("width")).isEqualTo("1200");
        assertThat(figure.select("source").attr("srcset"))
                .isEqualTo("/fichiers/aaaaaaaaaa/480.webp 480w, /fichiers/aaaaaaaaaa/960.webp 960w,"
                        + " /fichiers/aaaaaaaaaa/1200.webp 1200w");
    }

    @Test
    void asksForWhatImagesShow() {
        assertThat(render("![](/fichiers/aaaaaaaaaa/salle.jpg)").findings())
                .containsExactly(new Finding("newsroom.text.finding.alt", "salle.jpg"));
    }

    @Test
    void saysTheTypeAndSizeOfFiles() {
        Rendered rendered = render("[Le guide](/fichiers/bbbbbbbbbb/guide.pdf)");
        assertThat(Jsoup.parse(rendered.html()).wholeText().strip()).isEqualTo("Le guide (PDF, 1,2\u00a0Mo)");
        assertThat(rendered.files()).containsExactly("bbbbbbbbbb");
    }

    @Test
    void gathersThePlacesAndTerritoriesThatAreLinked() {
        Rendered rendered = render("[ici](/lieux/0123456789/mediatheque) et [là](/observatoire/departement/59)");
        assertThat(rendered.places()).containsExactly(new PlaceId("0123456789"));
        assertThat(rendered.territories())
                .containsExactly(Territory.parse("departement:59").orElseThrow());
    }

    @Test
    void saysInFrenchWhatNotesAndTablesAre() {
        String html =
                render("a[^1]\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n[^1]: b").html();
        var page = Jsoup.parse(html);
        assertThat(page.select("section.footnotes").attr("aria-label")).isEqualTo("Notes");
        assertThat(page.select("a[data-footnote-backref]").attr("aria-label")).startsWith("Revenir au texte");
        assertThat(page.select("th").eachAttr("scope")).containsExactly("col", "col");
        assertThat(page.select("div.wide").attr("tabindex")).isEqualTo("0");
    }

    @Test
    void givesTheWordsWithoutMarks() {
        assertThat(render(
                                "# Titre\n\nUn *mot*\nencore [^n].\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n[^n]: Note")
                        .plain())
                .isEqualTo("Titre\n\nUn mot encore .\n\n- a\n- b\n\nx y\n1 2\n\nNote");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "- ", "*a **a ", "[", "![", "[^", "`", "<", "((", "\\[](", "| a ", "1. > ", "&", "_a __", "~"
            })
    void staysCalmBeforeWhatIsRepeatedWithoutEnd(String piece) {
        Rendered rendered = render(piece.repeat(Markdown.LONGEST / piece.length()));
        assertThat(rendered.html()).hasSizeLessThan(20 * Markdown.LONGEST);
    }

    static Stream<String> attacks() {
        return Stream.of(
                "<javascript:alert(1)>",
                "<data:text/html;base64,PHNjcmlwdD4=>",
                "[x](&#106;avascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](javascript&#x3a;alert(1))",
                "[x](\tjavascript:alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](<java\nscript:alert(1)>)",
                "[x](view-source:javascript:alert(1))",
                "[x](blob:https://a.example/1)",
                "[x](file:///etc/passwd)",
                "[x][r]\n\n[r]: javascript:alert(1) \"a\"",
                "[r]\n\n[r]: <vbscript:msgbox(1)>",
                "![x][r]\n\n[r]: data:image/svg+xml,<svg/onload=alert(1)>",
                "![x](/fichiers/aaaaaaaaaa/salle.jpg \"\\\" onerror=\\\"alert(1)\")",
                "![\"onerror=alert(1) x=\"](/fichiers/aaaaaaaaaa/salle.jpg)",
                "[x](https://a.example \"\\\" onclick=\\\"alert(1)\")",
                "[x](https://a.example/\"onclick=alert(1))",
                "https://a.example/\"onmouseover=alert(1)",
                "[<img src=x onerror=alert(1)>](https://a.example)",
                "[![x](javascript:alert(1))](javascript:alert(1))",
                "# \"><script>alert(1)</script>",
                "```\"><script>alert(1)</script>\nx\n```",
                "```js onclick=alert(1)\n</code></pre><script>alert(1)</script>\n```",
                "x[^\"><script>]\n\n[^\"><script>]: <script>alert(1)</script>",
                "| <script>alert(1)</script> |\n|:-:|\n| <svg onload=alert(1)> |",
                "<svg><script>alert(1)</script></svg>\n\n<iframe srcdoc=x></iframe>",
                "<a href=\"javascript:alert(1)\">x</a><style>*{}</style><base href=//a.example>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
                "<p/onclick=alert(1)><math href=javascript:alert(1)>");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void letsNothingRunAndNothingLoadFromElsewhere(String attack) {
        var page = Jsoup.parseBodyFragment(render(attack).html());
        assertThat(page.select("script, style, svg, math, iframe, object, embed, form, base, link, meta"))
                .isEmpty();
        for (var element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .extracting(attribute -> attribute.getKey())
                    .as(element.outerHtml())
                    .noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("srcdoc"));
        }
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.matches("(?s)(https?:|/[^/]|#).*"));
        assertThat(page.select("[src]").eachAttr("src")).allMatch(src -> src.startsWith("/fichiers/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "> - "})
    void printsTheWordsOfTextsThatAreNestedAThousandTimes(String mark) {
        Rendered rendered = render(mark.repeat(1_000) + "au fond");
        assertThat(rendered.html()).contains("au fond").hasSizeLessThan(100_000);
        assertThat(Jsoup.parseBodyFragment(rendered.html()).text()).endsWith("au fond");
    }

    @Test
    void printsTablesOfTenThousandCells() {
        String row = "| 1 ".repeat(100) + "|\n";
        Rendered rendered = render(row + "|---".repeat(100) + "|\n" + row.repeat(100));
        assertThat(rendered.findings()).isEmpty();
        assertThat(Jsoup.parse(rendered.html()).select("td")).hasSize(10_000);
    }

    /** Short names of long things: written as they are, these would come out as over fifty million characters. */
    @ParameterizedTest
    @CsvSource({"[a], https://example.org/, ''", "'![a]\n\n', /fichiers/aaaaaaaaaa/salle.jpg, '\"'"})
    void printsNoReferenceMoreOftenThanAPageHolds(String use, String address, String quote) {
        String filler = "x".repeat(1_900);
        String defined = quote.isEmpty() ? address + filler : address + " " + quote + filler + quote;
        String uses = use.replace("\\n", "\n").repeat(29_000 / (use.length() > 3 ? 2 : 1));
        Rendered rendered = render("[a]: " + defined + "\n\n" + uses);
        assertThat(rendered.html()).hasSizeLessThan(4 * Markdown.LONGEST);
        assertThat(rendered.findings()).extracting(Finding::key).containsExactly("newsroom.text.finding.repeated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "address", "file", "picture", "alt", "long", "deep", "repeated"})
    void saysWhatIsWrongInPlainSentences(String finding) {
        for (Language language : Language.values()) {
            String said = Words.in(language).say("newsroom.text.finding." + finding, "ici");
            assertThat(said).endsWith(".").hasSizeGreaterThan(20).doesNotContain("{", "newsroom.");
        }
    }

    @Test
    void printsTextsThatAreTooLongAsTheyAre() {
        Rendered rendered = render("<b>x</b> ".repeat(Markdown.LONGEST));
        assertThat(rendered.html()).doesNotContain("<b>").hasSizeLessThan(4 * Markdown.LONGEST);
        assertThat(rendered.findings()).extracting(Finding::key).containsExactly("newsroom.text.finding.long");
    }
}
