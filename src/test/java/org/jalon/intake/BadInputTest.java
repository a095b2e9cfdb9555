package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jalon.directory.Facts;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.RecordRef;
import org.jalon.intake.normalise.Normalised;
import org.jalon.site.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is told in a sentence, and changes nothing. */
class BadInputTest {

    private static final String GOOD = "id,nom,commune\np1,Relais du Port,Lille\n";

    @TempDir
    Path folder;

    private IntakeInstance jalon;
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        jalon = new IntakeInstance(folder.resolve("data"));
        Files.writeString(folder.resolve("good.csv"), GOOD);
        jalon.intake().run(ImportOrder.of(folder.resolve("good.csv").toString(), "essai"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/good", 200, GOOD.replace("p1", "p2"));
        answer("/missing", 404, "absent");
        answer("/page", 200, "<!doctype html><html><body>Bonjour</body></html>");
        answer("/large", 200, "x".repeat(2_000_000));
        redirect("/moved", "/good");
        redirect("/loop", "/loop");
        redirect("/file", "file:///etc/hostname");
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        jalon.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            '' ~ is empty
            [{"id":"a","nom":"b","commune":"Lille"},{"id": ~ truncated
            id_fs,lib_fs,adresse ~ no place
            'id_fs,lib_fs,lib_com\n1,a,b' ~ not found: id, nom
            'id,nom,commune\n1,-,Lille' ~ None of the 1 rows
            <html><p>Erreur</p></html> ~ web page
            """)
    void refusesAFileThatIsNoFileOfPlaces(String text, String message) {
        assertThatThrownBy(() -> jalon.run(folder.resolve("bad"), text.replace("\\n", "\n")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message);
        assertNothingChanged();
    }

    @ParameterizedTest
    @CsvSource({
        "/missing, 404",
        "/page, web page",
        "/large, exceeds 1 MB",
        "/loop, redirects too many times",
        "/file, only http and https"
    })
    void refusesAnAddressThatDoesNotGiveAFile(String path, String message) {
        assertRefused(address(path), message);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/x, only http and https",
        "file:///etc/hostname, only http and https",
        "http:///x, well-formed",
        "http://localhost:1/x, cannot be reached",
        "/nulle/part.csv, does not exist"
    })
    void refusesAnOriginThatLeadsNowhere(String origin, String message) {
        assertRefused(origin, message);
    }

    @Test
    void givesUpOnAServerThatHangs() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertRefused("http://localhost:" + silent.getLocalPort() + "/x", "does not answer in time");
        }
    }

    @Test
    void followsARedirection() {
        assertThat(jalon.intake().run(ImportOrder.of(address("/moved"), "web")).accepted())
                .isEqualTo(1);
    }

    @Test
    void refusesAReportThatCannotBeWritten() {
        ImportOrder order = new ImportOrder(
                folder.resolve("good.csv").toString(), "essai", false, false, folder.resolve("x/y.json"), p -> {});
        assertThatThrownBy(() -> jalon.intake().run(order)).hasMessageContaining("cannot be written");
        assertNothingChanged();
    }

    @Test
    @EnabledIf("hasFullDevice")
    void tellsThatTheDiskIsFull() {
        Normalised row =
                new Normalised.Accepted(1, new OriginRecord(new RecordRef("essai", "1"), Facts.NONE, "{}", List.of()));
        assertThatThrownBy(() -> {
                    try (Spool spool = Spool.create(Path.of("/dev/full"))) {
                        for (int i = 0; i < 1_000_000; i++) {
                            spool.add(row);
                        }
                    }
                })
                .isInstanceOf(UserError.class)
                .hasMessageContaining("space left on the disk");
    }

    static boolean hasFullDevice() {
        return Files.isWritable(Path.of("/dev/full"));
    }

    private void assertRefused(String origin, String message) {
        assertThatThrownBy(() -> jalon.intake().run(ImportOrder.of(origin, "essai")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message);
        assertNothingChanged();
    }

    private void assertNothingChanged() {
        assertThat(jalon.published()).containsOnlyKeys("[essai:p1]");
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    private void redirect(String path, String target) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", target);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }
}
