package org.jalon.newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.PlaceId;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaType;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.newsroom.text.Rendered.OutlineEntry;
import org.jalon.site.Language;
import org.jalon.territory.Territory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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

    @Test
    void printsTextsThatAreTooLongAsTheyAre() {
        Rendered rendered = render("<b>x</b> ".repeat(Markdown.LONGEST));
        assertThat(rendered.html()).doesNotContain("<b>").hasSizeLessThan(4 * Markdown.LONGEST);
        assertThat(rendered.findings()).extracting(Finding::key).containsExactly("newsroom.text.finding.long");
    }
}
