package org.jalon.newsroom.publication.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.newsroom.article.ArticleDesk.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jalon.account.Actor;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.Samples;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.Issue.Kind;
import org.jalon.newsroom.publication.Issue.Part;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.paper.Paper;
import org.jalon.site.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of an issue: everything that is in it, for those who see it and for those who hear it. */
class IssueFileTest {

    private static final int ARTICLES = 16;
    private static final int MOST_BYTES = 3_000_000;
    private static final String BODY = """
            ## Pour qui

            Pour **tous** ceux qui aident[^1], avec [un lieu](/lieux/0123456789) et [le guide](https://exemple.fr/guide/).

            ![%2$s](%1$s "Photo : la médiathèque")

            %3$s

            | Mois | Aidés |
            |---|---|
            | mai | 12 |

            [^1]: Bénévoles ou non.
            """;

    @TempDir
    Path data;

    private ArticleDesk desk;
    private Actor editor;

    @BeforeEach
    void open() {
        desk = new ArticleDesk(data, "");
        editor = desk.editor("lea@example.fr");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private MediaFile picture(int number) throws IOException {
        Path file = Files.write(data.resolve(number + ".jpg"), Samples.jpeg(1000, 600 + number));
        return desk.media().add(file, number + ".jpg", null);
    }

    private String article(int number) throws IOException {
        String words = "Une phrase de plus pour dire ce qui change dans les ateliers du département. ".repeat(30);
        ArticleContent content = ArticleDesk.content(
                "Article " + number,
                BODY.formatted(picture(number).path(), "Des gens autour d’une table " + number, words));
        String id = desk.at(NOW).create(editor, content).id();
        desk.at(NOW).publish(editor, id, 1, null, null);
        return id;
    }

    private byte[] print(Issue.Content content, Series of) throws IOException {
        SeriesTable series = new SeriesTable(desk.database());
        series.save(of);
        Issues issues = new Issues(new IssueTable(desk.database()), series, desk.markdown(), desk.media());
        Issue issue = Issue.draft("0123456789", of.id(), 24, content.label()).with(24, content);
        Imprint imprint = new Imprint("Jalon Hauts-de-France", "https://lieux.example.fr");
        return new IssuePrinter(
                        new PrintedContents(issues, desk.seenAt(NOW), desk.markdown(), desk.media()), new Paper())
                .print(issue, of, imprint);
    }

    private Issue.Content content(List<Part> parts, String cover) {
        return new Issue.Content(
                "octobre 2024",
                "Apprendre ensemble",
                "Bonjour à **toutes**.",
                cover,
                "Une place",
                "",
                LocalDate.of(2024, 10, 15),
                parts);
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> all = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                all.addAll(elements(element));
            }
        }
        return all;
    }

    @Test
    void saysAllToThoseWhoSeeItAndToThoseWhoHearIt() throws IOException {
        List<Part> parts = new ArrayList<>(List.of(new Part(Kind.HEADING, "Dans les départements")));
        for (int i = 1; i <= ARTICLES; i++) {
            parts.add(new Part(Kind.ARTICLE, article(i)));
        }
        parts.add(new Part(Kind.TEXT, "## Contacts\n\nÉcrivez-nous."));
        Series of = Series.of("la-lettre", "La lettre", "", Language.FRENCH);
        byte[] bytes = print(content(parts, picture(0).id()), of);
        assertThat(bytes).hasSizeLessThan(MOST_BYTES);
        try (PDDocument file = Loader.loadPDF(bytes)) {
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("La lettre, numéro 24, octobre 2024");
            List<PDStructureElement> elements =
                    elements(file.getDocumentCatalog().getStructureTreeRoot());
            assertThat(elements.stream()
                            .filter(element -> element.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .hasSize(ARTICLES + 1)
                    .startsWith("Une place", "Des gens autour d’une table 1");
            assertThat(elements.stream().map(PDStructureElement::getStructureType))
                    .containsSubsequence("H1", "H2", "L", "H2", "H3", "H4", "Figure", "Table", "H3")
                    .contains("Link");
            embedsAllFonts(file);
            leadsWithin(file);
            String text = new PDFTextStripper().getText(file);
            assertThat(text)
                    .contains("Apprendre ensemble", "15 octobre 2024", "Photo : la médiathèque", "Bénévoles ou non.")
                    .contains("un lieu (lieux.example.fr/lieux/0123456789)", "le guide (exemple.fr/guide)")
                    .contains("Écrivez-nous.", "lieux.example.fr/publications/la-lettre/24")
                    .doesNotContain("#", "↩");
            assertThat(text.lines().filter(line -> line.matches("Article 9 [ .]*\\d+")))
                    .as("where it begins")
                    .hasSize(1);
        }
    }

    private static void embedsAllFonts(PDDocument file) throws IOException {
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
            }
        }
    }

    private static void leadsWithin(PDDocument file) {
        PDOutlineItem first = file.getDocumentCatalog().getDocumentOutline().getFirstChild();
        List<PDOutlineItem> second =
                StreamSupport.stream(first.children().spliterator(), false).toList();
        assertThat(second.stream().map(PDOutlineItem::getTitle)).containsExactly("Sommaire", "Dans les départements");
        Stream<String> articles = StreamSupport.stream(
                        second.getLast().children().spliterator(), false)
                .map(PDOutlineItem::getTitle);
        assertThat(articles).startsWith("Article 1", "Article 2").endsWith("Contacts");
    }

    @Test
    void hasTheCoverOfItsSeriesAndNoneWhereThereIsNone() throws IOException {
        Series plain = Series.of("la-lettre", "La lettre", "", Language.FRENCH);
        Series dressed = new Series(
                "la-lettre",
                "La lettre",
                "",
                Language.FRENCH,
                new Series.Look(
                        Series.Period.MONTHLY, Series.Hue.PLUM, picture(1).id(), "Un quai"),
                1,
                false);
        List<Part> parts = List.of(new Part(Kind.TEXT, "Un mot."));
        try (PDDocument one = Loader.loadPDF(print(content(parts, ""), plain));
                PDDocument two = Loader.loadPDF(print(content(parts, ""), dressed))) {
            assertThat(one.getNumberOfPages()).isEqualTo(1);
            assertThat(two.getNumberOfPages()).as("the cover, and the rest").isEqualTo(2);
            assertThat(elements(two.getDocumentCatalog().getStructureTreeRoot()).stream()
                            .map(PDStructureElement::getAlternateDescription))
                    .contains("Un quai");
        }
    }
}
