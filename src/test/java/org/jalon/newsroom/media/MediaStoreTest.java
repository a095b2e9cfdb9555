package org.jalon.newsroom.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jalon._support.Instance;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.Happening;
import org.jalon.newsroom.event.Resource;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jalon.storage.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MediaStoreTest {

    private static final MediaLimits LIMITS = new MediaLimits(300_000, 40_000_000, Duration.ofDays(30));
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir
    static Path data;

    @TempDir
    Path sent;

    private static Instance instance;

    @BeforeAll
    static void open() {
        instance = Instance.in(data);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static MediaStore store(Instant now) {
        return new MediaStore(
                instance.bean(Database.class), data.resolve("media"), LIMITS, Clock.fixed(now, ZoneOffset.UTC));
    }

    private MediaFile add(String name, byte[] content) throws IOException {
        Path file = sent.resolve("upload.part");
        Files.write(file, content);
        return store(NOW).add(file, name, null);
    }

    private byte[] content(MediaFile file, String name) throws IOException {
        return Files.readAllBytes(store(NOW).content(file, name).orElseThrow());
    }

    @Test
    void keepsImagesInSeveralWidthsAndBothFormats() throws IOException {
        MediaFile file = add("Réunion du 4 mai.JPEG", Samples.jpeg(1_200, 600));
        assertThat(file.name()).isEqualTo("reunion-du-4-mai.jpg");
        assertThat(file.widths()).containsExactly(480, 960, 1_200);
        assertThat(ImageIO.read(store(NOW)
                                .content(file, "480.jpg")
                                .orElseThrow()
                                .toFile())
                        .getHeight())
                .as("half as high as wide")
                .isEqualTo(240);
        assertThat(file.hasWebp()).isTrue();
        assertThat(new String(content(file, "960.webp"), 8, 4, StandardCharsets.ISO_8859_1))
                .isEqualTo("WEBP");
        assertThat(content(file, file.name())).isEqualTo(content(file, "1200.jpg"));
        assertThat(store(NOW).content(file, "961.jpg")).isEmpty();
        assertThat(store(NOW).content(file, "../../jalon.db")).isEmpty();
    }

    @Test
    void turnsPhotographsUprightAndForgetsWhereTheyWereTaken() throws IOException {
        MediaFile file = add("photo.jpg", Samples.turnedJpeg(400, 200));
        assertThat(List.of(file.width(), file.height())).containsExactly(200, 400);
        byte[] kept = content(file, "photo.jpg");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        BufferedImage image =
                ImageIO.read(store(NOW).content(file, "photo.jpg").orElseThrow().toFile());
        assertThat(new Color(image.getRGB(100, 50)).getRed())
                .as("what was left is above")
                .isGreaterThan(200);
    }

    @Test
    void cutsOffWhatHangsBehindAnImage() throws IOException {
        byte[] image = Samples.jpeg(300, 200);
        byte[] tail = Samples.zip(Map.of("evil.class", "CAFEBABE<script>alert(1)</script>"));
        MediaFile file = add("x.jpg", Samples.joined(image, tail));
        assertThat(new String(content(file, "x.jpg"), StandardCharsets.ISO_8859_1))
                .doesNotContain("PK\3\4", "evil");
    }

    @Test
    void goesByWhatAFileIsWhateverItsNameSaysAndLeavesOutWhatElseItIs() throws IOException {
        assertThat(add("photo.png", Samples.jpeg(37, 20)).name()).isEqualTo("photo.jpg");
        assertThat(add("guide.jpg.exe", Samples.pdf("Guide")).name()).isEqualTo("guide-jpg.pdf");
        byte[] gif = Samples.gif(Samples.picture(36, 20, BufferedImage.TYPE_BYTE_INDEXED));
        byte[] script = text("/*<script>alert(1)</script>*/=1;alert(1)");
        MediaFile file = add("x.gif", Samples.joined(gif, script));
        assertThat(file.type()).isEqualTo(MediaType.PNG);
        assertThat(new String(content(file, "x.png"), StandardCharsets.ISO_8859_1))
                .doesNotContain("alert");
        MediaFile both = add(
                "page.html", Samples.joined(Samples.pdf("Guide"), text("<!doctype html><script>alert(1)</script>")));
        assertThat(List.of(both.name(), both.type().mime()))
                .as("handed out as nothing but a PDF to keep")
                .containsExactly("page.pdf", "application/pdf");
    }

    @Test
    void keepsTransparencyAndReadsWhatItWrites() throws IOException {
        MediaFile png = add("logo.png", ImageWriting.png(new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB)));
        assertThat(png.type()).isEqualTo(MediaType.PNG);
        assertThat(ImageIO.read(store(NOW)
                                .content(png, "logo.png")
                                .orElseThrow()
                                .toFile())
                        .getColorModel()
                        .hasAlpha())
                .isTrue();
        MediaFile webp = add("x.webp", ImageWriting.webp(Samples.picture(90, 60, BufferedImage.TYPE_INT_RGB)));
        assertThat(List.of(webp.type(), webp.width(), webp.name())).containsExactly(MediaType.JPEG, 90, "x.jpg");
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("trop grande", "bombe.png", Samples.headOnlyPng(8_000, 6_250)),
                Arguments.of("trop grande", "bombe.png", Samples.headOnlyPng(1, 21_000)),
                Arguments.of("abîmée", "vide.png", Samples.headOnlyPng(10, 10)),
                Arguments.of(
                        "contient du code",
                        "a.svg",
                        text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")),
                Arguments.of(
                        "contient du code",
                        "a.png",
                        text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of(
                        "contient du code", "a.pdf", text("<!doctype html><html><script>alert(1)</script></html>")),
                Arguments.of("type de fichier", "a.pdf", text("abc %PDF-1.7 alert(1)")),
                Arguments.of("type de fichier", "a.jpg", text("MZ\0\0\0")),
                Arguments.of("type de fichier", "a.docx", Samples.zip(Map.of("a.txt", "x"))),
                Arguments.of("type de fichier", "a.docx", text("PK\3\4 and nothing")),
                Arguments.of(
                        "macros",
                        "a.docx",
                        Samples.zip(Map.of("word/document.xml", "<a/>", "word/vbaProject.bin", "x"))),
                Arguments.of(
                        "macros",
                        "a.docm",
                        Samples.zip(Map.of(
                                "word/document.xml",
                                "<a/>",
                                "[Content_Types].xml",
                                "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>",
                                "word/data.bin",
                                "x"))),
                Arguments.of(
                        "macros", "a.xlsx", Samples.zip(Map.of("xl/workbook.xml", "<a/>", "xl/VBAPROJECT.BIN", "x"))),
                Arguments.of("macros", "a.odt", Samples.odt("x", "Basic/Standard/Module1.xml")),
                Arguments.of("abîmée", "a.gif", text("GIF89a/*\1\0*/=1;alert(1)//")),
                Arguments.of("type de fichier", "a.png", text("RIFF\0\0\0\0WAVEfmt ")),
                Arguments.of("vide", "a.png", new byte[0]),
                Arguments.of("trop lourd", "a.png", new byte[300_001]));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNotWhatItSaysAndSaysWhy(String why, String name, byte[] content) {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> add(name, content))
                .satisfies(error -> {
                    String french = error.say(Words.in(Language.FRENCH));
                    assertThat(french).contains(why).endsWith(".");
                    assertThat(error.say(Words.in(Language.ENGLISH)))
                            .endsWith(".")
                            .isNotEqualTo(french);
                });
    }

    @Test
    void findsTheWordsOfDocuments() throws IOException {
        MediaFile pdf = add("guide.pdf", Samples.pdf("Guide des aidants"));
        assertThat(store(NOW).words(pdf.id())).isEqualTo("Guide des aidants");
        assertThat(new String(content(pdf, "guide.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        MediaFile word = add(
                "note.docx",
                Samples.zip(
                        Map.of(
                                "word/document.xml",
                                "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:d xmlns:w='w'><w:p><w:r>Bon</w:r><w:r>jour</w:r></w:p><w:p>Lille</w:p></w:d>")));
        assertThat(store(NOW).words(word.id())).isIn("Bonjour\nLille", "");
        assertThat(word.type()).isEqualTo(MediaType.DOCX);
        assertThat(store(NOW)
                        .words(add("note.odt", Samples.odt("Bonjour Lille")).id()))
                .isEqualTo("Bonjour Lille");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd.png",
        "C:\\temp\\a.php.png,a-php.png",
        "'',fichier.png",
        "480.png,fichier480.png",
        "été & café.jpeg,ete-cafe.png",
        "<script>.svg,script.png",
        "\u202egnp.exe.pdf,gnp-exe.png",
        "~/.ssh/id,id.png",
        "CON.png,con.png"
    })
    void givesNamesThatMeanNothingToADisk(String given, String kept) {
        assertThat(FileName.of(given, MediaType.PNG)).isEqualTo(kept);
    }

    @Test
    void givesNamesThatEndNoHeader() {
        assertThat(FileName.of("a\u0000\r\n\"; filename=b.html.png", MediaType.PNG))
                .isEqualTo("a-filename-b-html.png");
    }

    @Test
    void keepsWhatEventsLeadToWhateverTheirState() throws IOException {
        MediaFile guide = add("d.jpg", Samples.jpeg(34, 20));
        MediaFile slides = add("e.jpg", Samples.jpeg(35, 20));
        EventTable events = new EventTable(instance.bean(Database.class));
        save(
                events,
                new Resource("Le guide, [en images](https://lieux.example.fr" + guide.path() + ")", slides.path()));
        Instant muchLater = NOW.plus(Duration.ofDays(400));
        store(NOW).clean(events.files());
        store(muchLater).clean(events.files());
        assertThat(store(muchLater).content(guide, guide.name())).isPresent();
        assertThat(store(muchLater).content(slides, slides.name())).isPresent();
    }

    private static void save(EventTable events, Resource document) {
        Event event = Happening.workshop("Atelier", LocalDateTime.of(2026, 12, 1, 14, 0), null, false);
        Event draft = Event.draft(event.when(), event.content().withAfter(List.of(document)), NOW);
        instance.database().transaction().executeWithoutResult(status -> events.save(draft));
    }

    @Test
    void deletesWhatNothingUsedForAMonth() throws IOException {
        MediaFile used = add("a.jpg", Samples.jpeg(31, 20));
        MediaFile twin = add("b.jpg", Samples.jpeg(31, 20));
        MediaFile unused = add("c.jpg", Samples.jpeg(33, 20));
        Set<String> uses = Set.of(used.id());
        store(NOW).clean(uses);
        store(NOW.plus(Duration.ofDays(29))).clean(uses);
        assertThat(store(NOW).find(unused.id())).isPresent();
        store(NOW.plus(Duration.ofDays(31))).clean(uses);
        assertThat(store(NOW).find(unused.id())).isEmpty();
        assertThat(store(NOW).content(unused, "33.jpg")).isEmpty();
        assertThat(store(NOW).find(twin.id())).isEmpty();
        assertThat(store(NOW).content(used, "31.jpg"))
                .as("the bytes that a twin shared")
                .isPresent();
        assertThat(store(NOW).find(ItemId.next())).isEmpty();
    }
}
