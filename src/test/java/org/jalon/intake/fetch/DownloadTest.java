package org.jalon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jalon._support.Instance;
import org.jalon.intake.read.RowFile;
import org.jalon.reach.Fetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers say things in pages, twice, packed, late, or not at all. */
@Timeout(30)
class DownloadTest {

    private static final DownloadLimits LIMITS = new DownloadLimits(
            Duration.ofSeconds(2),
            Duration.ofMillis(300),
            Duration.ofSeconds(3),
            10_000,
            5,
            Duration.ZERO,
            Duration.ofMillis(5));

    @TempDir
    Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private Instance instance;
    private HttpServer server;

    /** What a server does with a request, the first of its address being number 1. */
    private interface Behaviour {
        void answer(HttpExchange exchange, int number) throws IOException;
    }

    @BeforeEach
    void open() throws IOException {
        instance = Instance.in(folder.resolve("data"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        instance.close();
    }

    @Test
    void fetchesOnlyWhatChanged() throws IOException {
        at("/a", (exchange, number) -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    || "Sun, 22 Nov 2026 10:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Sun, 22 Nov 2026 10:00:00 GMT");
            send(exchange, known ? 304 : 200, known ? "" : "id,nom\n1,A\n");
        });
        Validators known = new Validators("\"v1\"", "Sun, 22 Nov 2026 10:00:00 GMT");
        assertThat(fetch("/a")).isEqualTo(new Fetched.Saved(known, 11, 1));
        Files.delete(target());
        assertThat(download(true).fetch(order("/a").withValidators(known), target(), share -> {}))
                .isEqualTo(new Fetched.NotModified());
        assertThat(target()).doesNotExist();
    }

    @Test
    void triesAgainWhatFailsForAWhile() throws IOException {
        at("/busy", (exchange, number) -> send(exchange, number < 3 ? 503 : 200, "id\n"));
        assertThat(fetch("/busy")).isInstanceOf(Fetched.Saved.class);
        at("/cut", (exchange, number) -> {
            exchange.sendResponseHeaders(200, number == 1 ? 100 : 3);
            exchange.getResponseBody().write("id\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        assertThat(fetch("/cut")).isInstanceOf(Fetched.Saved.class);
        at("/ill", (exchange, number) -> send(exchange, 503, ""));
        assertThatThrownBy(() -> fetch("/ill")).hasMessageContaining("error 503");
        assertThat(asked).containsExactly("/busy", "/busy", "/busy", "/cut", "/cut", "/ill", "/ill", "/ill");
        at("/missing", (exchange, number) -> send(exchange, 404, ""));
        assertThatThrownBy(() -> fetch("/missing")).hasMessageContaining("error 404");
        assertThat(asked).endsWith("/ill", "/missing");
    }

    @Test
    void givesUpWhenABusyServerAsksForMoreTimeThanThereIs() {
        at("/later", (exchange, number) -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            send(exchange, 429, "");
        });
        assertThatThrownBy(() -> fetch("/later")).hasMessageContaining("error 429");
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "raw"})
    void unpacksWhatWasPackedForTheWay(String packing) throws IOException {
        at("/a", (exchange, number) -> {
            assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip, deflate");
            exchange.getResponseHeaders().add("Content-Encoding", packing.equals("raw") ? "deflate" : packing);
            send(exchange, 200, packed(packing, "id,nom\n1,A\n"));
        });
        fetch("/a");
        assertThat(target()).hasContent("id,nom\n1,A\n");
    }

    @Test
    void boundsWhatIsUnpacked() {
        at("/a", (exchange, number) -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, packed("gzip", "x".repeat(100_000)));
        });
        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("exceeds 0 MB");
    }

    /** Pages 1 to 3 of a row each; whatever is asked beyond is empty. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            /a?page=1             ~ page   ~ {"items":[%s]}
            /a?size=1&page=1&x=y  ~ page   ~ {"items":[%s]}
            /a?offset=0&limit=1   ~ offset ~ {"data":{"records":[%s]}}
            /a?page=1             ~ page   ~ [%s]
            /a                    ~ page   ~ {"items":[%s],"page":%d,"pages":3}
            /a?page=1             ~ page   ~ {"items":[%s],"page":%d,"pages":3}
            /a                    ~ page   ~ {"items":[%1$s],"next":"?page=%3$s"}
            /a                    ~ page   ~ {"items":[%1$s],"links":{"next":{"href":"/a?page=%3$s"},"prev":null}}
            """)
    void fetchesAllPages(String path, String counter, String body) throws IOException {
        at("/a", (exchange, number) -> {
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            int page = query.matches(".*\\b" + counter + "=\\d+.*")
                    ? Integer.parseInt(query.replaceAll(".*\\b" + counter + "=(\\d+).*", "$1"))
                    : 1;
            int row = counter.equals("offset") ? page + 1 : page;
            send(exchange, 200, body.formatted(row > 3 ? "" : "{\"id\":\"p" + row + "\"}", row, row + 1));
        });
        assertThat(fetch(path))
                .isInstanceOfSatisfying(
                        Fetched.Saved.class, saved -> assertThat(saved.pages()).isEqualTo(3));
        assertThat(ids()).containsExactly("p1", "p2", "p3");
    }

    @Test
    void followsTheLinksOfHeadersAlsoForTables() throws IOException {
        at("/a", (exchange, number) -> {
            if (number < 3) {
                exchange.getResponseHeaders()
                        .add("Link", "</first>; rel=\"first\", </a?n=" + number + ">; rel=\"next\"");
            }
            send(exchange, 200, "id,nom\np" + number + ",A\n");
        });
        fetch("/a");
        assertThat(ids()).containsExactly("p1", "p2", "p3");
    }

    @Test
    void stopsWhenAPageRepeats() throws IOException {
        at(
                "/a",
                (exchange, number) ->
                        send(exchange, 200, "{\"items\":[{\"id\":\"p1\"}],\"next\":\"/a?n=" + number + "\"}"));
        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Fetched.Saved.class, saved -> assertThat(saved.pages()).isEqualTo(1));
        at(
                "/b",
                (exchange, number) ->
                        send(exchange, 200, "{\"items\":[{\"id\":\"p" + number + "\"}],\"next\":\"/b\"}"));
        assertThat(fetch("/b"))
                .isInstanceOfSatisfying(
                        Fetched.Saved.class, saved -> assertThat(saved.pages()).isEqualTo(1));
    }

    @Test
    void refusesPagesWithoutEndAndPagesElsewhere() {
        at(
                "/a",
                (exchange, number) -> send(
                        exchange, 200, "{\"items\":[{\"id\":\"p" + number + "\"}],\"next\":\"/a?n=" + number + "\"}"));
        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("more than 5 pages");
        at(
                "/b",
                (exchange, number) ->
                        send(exchange, 200, "{\"items\":[{\"id\":1}],\"next\":\"http://169.254.169.254/x\"}"));
        assertThatThrownBy(() -> fetch("/b")).hasMessageContaining("another server");
        assertThat(folder).isDirectoryNotContaining("glob:**.page*");
    }

    @Test
    void givesASecretToItsServerOnly() throws IOException {
        at("/a", (exchange, number) -> {
            assertThat(exchange.getRequestHeaders().getFirst("X-Cle")).isEqualTo("s3cret");
            exchange.getResponseHeaders().add("Location", address("/b").replace("localhost", "127.0.0.1"));
            send(exchange, 302, "");
        });
        at(
                "/b",
                (exchange, number) -> send(
                        exchange,
                        200,
                        String.valueOf(exchange.getRequestHeaders().getFirst("X-Cle"))));
        DownloadOrder order = order("/a").withSecret("X-Cle", "JALON_SOURCE_CLE");
        download(true, Map.of("JALON_SOURCE_CLE", "s3cret")).fetch(order, target(), share -> {});
        assertThat(target()).hasContent("null");
        assertThatThrownBy(() -> download(true).fetch(order, target(), share -> {}))
                .hasMessageContaining("JALON_SOURCE_CLE")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> download(true, Map.of("JALON_SOURCE_CLE", "a\r\nHost: b"))
                        .fetch(order, target(), share -> {}))
                .hasMessageContaining("cannot carry a secret");
    }

    @Test
    void leadsInsideANetworkOnlyWhereThatIsAllowed() throws IOException {
        at("/a", (exchange, number) -> send(exchange, 200, "id\n"));
        assertThatThrownBy(() -> download(false).fetch(order("/a"), target(), share -> {}))
                .hasMessageContaining("refused");
        assertThat(asked).isEmpty();
        download(false).fetch(DownloadOrder.ofOperator(address("/a")), target(), share -> {});
        assertThat(asked).hasSize(1);
    }

    @Test
    void givesUpOnAServerThatDrips() {
        at("/a", (exchange, number) -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            for (int i = 0; i < 500; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("does not answer in time");
        assertThat(asked).hasSize(1);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        RowFile.open(target(), "pages").forEach(row -> ids.add(row.values().get("id")));
        return ids;
    }

    private Fetched fetch(String path) throws IOException {
        return download(true).fetch(order(path), target(), share -> {});
    }

    private Download download(boolean insideAllowed) {
        return download(insideAllowed, Map.of());
    }

    private Download download(boolean insideAllowed, Map<String, String> environment) {
        return new Download(instance.bean(Fetcher.class), LIMITS, insideAllowed, environment::get);
    }

    private DownloadOrder order(String path) {
        return DownloadOrder.of(address(path));
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private Path target() {
        return folder.resolve("fetched");
    }

    private void at(String path, Behaviour behaviour) {
        int[] number = {0};
        server.createContext(path, exchange -> {
            asked.add(path);
            try (exchange) {
                behaviour.answer(exchange, ++number[0]);
            }
        });
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] packed(String packing, String text) {
        var packed = new ByteArrayOutputStream();
        try (var out = packing.equals("gzip")
                ? new GZIPOutputStream(packed)
                : new DeflaterOutputStream(packed, new Deflater(6, packing.equals("raw")))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
