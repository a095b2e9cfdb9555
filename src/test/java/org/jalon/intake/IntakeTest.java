package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.site.UserError;
import org.jalon.storage.DataDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IntakeTest {

    private static final String HEADER = "id,nom,commune,code_postal,latitude,longitude,adresse\n";

    @TempDir
    Path folder;

    private IntakeInstance jalon;

    @BeforeEach
    void open() {
        jalon = new IntakeInstance(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        jalon.close();
    }

    @Test
    void publishesWhatIsNewThenRepeatsNothing() throws IOException {
        assertThat(counts(jalon.run(file(), HEADER + places(1, 10)))).isEqualTo("10 read 0 rejected 10 0 0 0");
        long head = jalon.directory().head();
        assertThat(counts(jalon.run(file(), HEADER + places(1, 10)))).isEqualTo("10 read 0 rejected 0 0 10 0");
        assertThat(jalon.directory().head()).isEqualTo(head);
        assertThat(jalon.outcomes()).containsExactly("DONE", "DONE");
    }

    @Test
    void makesOneRevisionOfOneChange() throws IOException {
        jalon.run(file(), HEADER + places(1, 10));
        long head = jalon.directory().head();
        ImportReport report = jalon.run(file(), HEADER + places(1, 10).replace("Relais 4", "Relais quatre"));
        assertThat(counts(report)).isEqualTo("10 read 0 rejected 0 1 9 0");
        assertThat(jalon.directory().head()).isEqualTo(head + 1);
        assertThat(jalon.published().get("[essai:p4]")).contains("Relais quatre");
    }

    @Test
    void withdrawsAFifthAndAsksBeforeMore() throws IOException {
        jalon.run(file(), HEADER + places(1, 10));
        assertThat(counts(jalon.run(file(), HEADER + places(1, 8)))).isEqualTo("8 read 0 rejected 0 0 8 2");
        assertThatThrownBy(() -> jalon.run(file(), HEADER + places(1, 6)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("2 of the 8 places")
                .hasMessageContaining("--accept-removals");
        assertThat(jalon.published()).hasSize(8);
        ImportOrder accepting = new ImportOrder(file().toString(), "essai", false, true, null, progress -> {});
        assertThat(counts(jalon.intake().run(accepting))).isEqualTo("6 read 0 rejected 0 0 6 2");
        assertThat(jalon.outcomes()).containsExactlyInAnyOrder("DONE", "DONE", "REFUSED", "DONE");
    }

    @Test
    void onlySaysWhatADryRunWouldDo() throws IOException {
        Files.writeString(file(), HEADER + places(1, 3));
        ImportReport report =
                jalon.intake().run(new ImportOrder(file().toString(), "essai", true, false, null, progress -> {}));
        assertThat(counts(report)).isEqualTo("3 read 0 rejected 3 0 0 0");
        assertThat(jalon.published()).isEmpty();
        assertThat(jalon.outcomes()).isEmpty();
    }

    @Test
    void keepsTheLastOfTwoRowsWithOneId() throws IOException {
        ImportReport report =
                jalon.run(file(), HEADER + places(1, 2) + places(2, 3).replace("Relais 2", "Autre 2"));
        assertThat(report.issues()).containsEntry("id-repeated", 1);
        assertThat(jalon.published()).hasSize(3);
        assertThat(jalon.published().get("[essai:p2]")).contains("Autre 2");
    }

    @Test
    void explainsEveryDefectAndEveryRejectedRow() throws IOException {
        Path report = folder.resolve("report.json");
        Path defects = Path.of("src/test/resources/intake/defauts.csv");
        ImportReport run =
                jalon.intake().run(new ImportOrder(defects.toString(), "essai", false, false, report, progress -> {}));
        assertThat(run.line())
                .matches(
                        "read=13 accepted=8 rejected=5 created=8 updated=0 unchanged=0 gone=0 review=0 seconds=[0-9.]+");
        JsonNode json = new JsonMapper().readTree(Files.readString(report));
        assertThat(told(json, "rejected_rows"))
                .containsExactly(
                        "9 position-outside-france",
                        "10 missing-id",
                        "11 missing-name",
                        "12 missing-position",
                        "13 too-many-cells");
        assertThat(json.get("rejected_rows").get(2).get("raw").get("commune").asString())
                .isEqualTo("Lille");
        assertThat(told(json, "issues"))
                .contains(
                        "1 postal-code-is-insee-code",
                        "2 commune-corrected",
                        "2 phone-several",
                        "3 postal-code-invalid",
                        "3 phone-short",
                        "3 email-invalid",
                        "3 url-invalid",
                        "3 pivot-placeholder",
                        "3 markup-removed",
                        "4 coordinates-swapped",
                        "4 url-invalid",
                        "4 hours-partly-read",
                        "4 pivot-invalid",
                        "4 date-invalid",
                        "5 coordinates-projected",
                        "6 point-far-from-commune",
                        "7 position-of-commune",
                        "8 point-outside-france",
                        "8 position-of-commune");
        assertThat(json.get("issues")
                        .valueStream()
                        .map(issue -> issue.get("message").asString()))
                .allMatch(message -> message.contains(" "));
        assertThat(json.get("counts").get("created").asInt()).isEqualTo(8);
    }

    @Test
    void keepsWhatTheSourceSaidAndPublishesWhatItMeans() throws IOException {
        Path defects = Path.of("src/test/resources/intake/defauts.csv");
        jalon.intake().run(ImportOrder.of(defects.toString(), "essai"));
        assertThat(jalon.published().get("[essai:d-faute]"))
                .contains(
                        "Tourcoing", "59599", "+33353010002", "a@example.org, b@example.org", "https://www.example.org")
                .contains("2024-03-02");
        assertThat(jalon.published().get("[essai:d-insee]")).contains("50.1761", "59400", "+33353010001");
        assertThat(jalon.published().get("[essai:d-inverse]")).contains("50.291", "2.7772");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        jalon.run(file(), HEADER + places(1, 3));
        try (var files = Files.list(folder.resolve("data/imports"))) {
            assertThat(files)
                    .allMatch(path -> path.toString().endsWith(".lock")
                            || path.endsWith("runs") && path.toFile().list().length == 0);
        }
    }

    @Test
    void runsOneImportOfASourceAtATime() throws IOException {
        Files.writeString(file(), HEADER + places(1, 3));
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        try (ImportFolder held = ImportFolder.lock(data, "essai")) {
            assertThat(held.spool()).doesNotExist();
            assertThatThrownBy(() -> jalon.intake().run(ImportOrder.of(file().toString(), "essai")))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("already under way");
            assertThat(jalon.intake()
                            .run(ImportOrder.of(file().toString(), "autre"))
                            .created())
                    .isEqualTo(3);
        }
        assertThat(jalon.intake()
                        .run(ImportOrder.of(file().toString(), "essai"))
                        .accepted())
                .isEqualTo(3);
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        Files.writeString(file(), HEADER + places(1, 1_000));
        List<ImportProgress> news = new ArrayList<>();
        jalon.intake().run(new ImportOrder(file().toString(), "essai", true, false, null, news::add));
        assertThat(news).extracting(ImportProgress::rows).containsExactly(500L, 1_000L, 500L, 1_000L);
        assertThat(news).allMatch(progress -> progress.fraction() >= 0 && progress.fraction() <= 1);
    }

    private Path file() {
        return folder.resolve("places.csv");
    }

    private static String places(int first, int last) {
        StringBuilder rows = new StringBuilder();
        IntStream.rangeClosed(first, last)
                .forEach(i -> rows.append(
                        "p%d,Relais %d,Lille,59000,50.%04d,3.06,%d rue du Port\n".formatted(i, i, 6300 + i % 100, i)));
        return rows.toString();
    }

    private static String counts(ImportReport report) {
        return "%d read %d rejected %d %d %d %d"
                .formatted(
                        report.read(),
                        report.rejected(),
                        report.created(),
                        report.updated(),
                        report.unchanged(),
                        report.gone());
    }

    private static List<String> told(JsonNode report, String list) {
        return report.get(list)
                .valueStream()
                .map(row -> row.get("row").asInt() + " " + row.get("code").asString())
                .toList();
    }
}
