package org.jalon.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    private static final Paper PAPER = new Paper();

    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                    + "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final String PAGE = """
            <!doctype html><html><head><style>
              @page { @bottom-right { content: "page " counter(page) " sur " counter(pages) } }
              .after { break-before: page; page-break-before: always }
            </style></head><body>
            <h1>Béthune : l’aide à portée</h1><p>Une œuvre de 12 345 habitants, à 3 %% près.</p>
            <h2>Chiffres</h2>
            <table><thead><tr><th scope="col">Mesure</th><th scope="col">Valeur</th></tr></thead>
              <tbody><tr><th scope="row">Population</th><td>12</td></tr></tbody></table>
            <img src="%s" alt="Un point noir"><ul><li>un</li><li>deux</li></ul>
            <h2 class="after">Sources</h2><p><a href="https://example.org/a">La source</a></p></body></html>
            """.formatted(DOT);

    @Test
    void saysWhatEachThingIs() throws IOException {
        try (PDDocument file = printed(PAGE)) {
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<PDStructureElement> elements =
                    elements(file.getDocumentCatalog().getStructureTreeRoot());
            assertThat(elements.stream().map(PDStructureElement::getStructureType))
                    .containsSubsequence(
                            "H1", "P", "H2", "Table", "TR", "TH", "TH", "TR", "TH", "TD", "Figure", "L", "LI", "H2")
                    .doesNotContain("TFoot");
            assertThat(elements.stream()
                            .filter(element -> element.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .containsExactly("Un point noir");
            assertThat(elements.stream()
                            .filter(element -> element.getStructureType().equals("TH"))
                            .map(element -> element.getAttributes().getObject(0).toString()))
                    .satisfiesExactly(
                            column -> assertThat(column).contains("Scope=Column"),
                            column -> assertThat(column).contains("Scope=Column"),
                            row -> assertThat(row).contains("Scope=Row"));
        }
    }

    @Test
    void saysItsTitleLanguageAndThatItIsForEverybody() throws IOException {
        try (PDDocument file = printed(PAGE)) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("L’aide & l’accès");
            assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "L’aide &amp; l’accès");
        }
    }

    @Test
    void hasHeadingsAsBookmarksAndNumbersItsPages() throws IOException {
        try (PDDocument file = printed(PAGE)) {
            PDOutlineItem first = file.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Béthune : l’aide à portée");
            assertThat(StreamSupport.stream(first.children().spliterator(), false)
                            .map(PDOutlineItem::getTitle))
                    .containsExactly("Chiffres", "Sources");
            assertThat(new PDFTextStripper().getText(file)).contains("page 1 sur 2", "page 2 sur 2");
        }
    }

    @Test
    void embedsItsTypefaceAndLacksNoSignOfFrench() throws IOException {
        try (PDDocument file = printed("<p>12\u202f345\u00a0€ — « œuvre », ≥ ≤ × … À É Ç · ’ “ ” ²</p>")) {
            assertThat(new PDFTextStripper().getText(file)).doesNotContain("#");
            for (var name : file.getPage(0).getResources().getFontNames()) {
                assertThat(file.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void givesTheSameBytesForTheSamePage() throws IOException {
        assertThat(bytes(PAGE)).isEqualTo(bytes(PAGE)).isNotEqualTo(bytes(PAGE.replace("un<", "trois<")));
    }

    /** Each would fetch something, if anything were fetched. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='%s' alt=''>",
                "<link rel='stylesheet' href='%s'>",
                "<style>@import url('%s');</style>",
                "<style>@font-face { font-family: x; src: url('%s') } p { font-family: x }</style><p>x</p>",
                "<p style=\"background-image: url('%s')\">x</p>",
                "<ul style=\"list-style-image: url('%s')\"><li>x</li></ul>",
                "<object data='%s'>x</object>",
                "<iframe src='%s'></iframe>",
                "<embed src='%s'>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='%s'/></svg>",
                "<base href='%s'><img src='a.png' alt=''>",
                "<a href='%s' download='x' data-content-type='text/plain' relationship='Data'>x</a>"
            })
    void fetchesNothing(String trap, @TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        Path secret = Files.writeString(folder.resolve("secret.txt"), "wachtwoord");
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a.png";
            byte[] near = bytes(trap.formatted(secret.toUri()));
            bytes(trap.formatted(address));

            assertThat(asked).hasValue(0);
            try (PDDocument file = Loader.loadPDF(near)) {
                assertThat(file.getDocumentCatalog().getNames()).isNull();
                assertThat(new PDFTextStripper().getText(file)).doesNotContain("wachtwoord");
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void readsNoEntitiesOfOthers(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "wachtwoord");
        String page =
                "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM '%s'>]><html><body><p>a &x; b</p></body></html>"
                        .formatted(secret.toUri());
        try (PDDocument file = printed(page)) {
            assertThat(new PDFTextStripper().getText(file)).contains("a").doesNotContain("wachtwoord");
        }
    }

    private static PDDocument printed(String page) throws IOException {
        return Loader.loadPDF(bytes(page));
    }

    private static byte[] bytes(String page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PAPER.print(page, "L’aide & l’accès", Language.FRENCH, out);
        return out.toByteArray();
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
}
