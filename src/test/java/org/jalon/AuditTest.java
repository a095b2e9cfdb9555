package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit of dependencies, against a database that says what the test wants. */
class AuditTest {

    private static final String MAVEN =
            "   org.example:faible:jar:1.0:compile -- module x\n   org.example:sain:jar:2.0:runtime\n";
    private static final String NPM = "{\"packages\":{\"\":{},\"node_modules/carte\":{\"version\":\"3.0.0\"}}}";

    @TempDir
    Path folder;

    private HttpServer database;
    private String severity = "HIGH";

    private record Result(int status, String said) {}

    @BeforeEach
    void open() throws IOException {
        database = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        database.createContext("/v1/querybatch", exchange -> {
            String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(asked).contains("org.example:faible", "\"npm\"", "\"carte\"", "3.0.0");
            say(exchange, "{\"results\":[{\"vulns\":[{\"id\":\"GHSA-1\"}]},{},{}]}");
        });
        database.createContext("/v1/vulns/GHSA-1", exchange -> say(exchange, """
                        {"id":"GHSA-1","aliases":["CVE-1"],"summary":"grave","database_specific":{"severity":"%s"}}
                        """.formatted(severity)));
        database.start();
    }

    @AfterEach
    void close() {
        database.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL,1", "HIGH,1", "MODERATE,0", "LOW,0"})
    void failsOnWhatIsSerious(String known, int status) throws IOException, InterruptedException {
        severity = known;
        assertThat(audit("").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "GHSA-1 until 2999-01-01 not called,0",
        "CVE-1 until 2999-01-01 not called,0",
        "GHSA-1 until 2020-01-01 not called,1",
        "GHSA-1 until 2999-01-01,1",
        "GHSA-2 until 2999-01-01 not called,1"
    })
    void acceptsWhatIsExplainedForATime(String line, int status) throws IOException, InterruptedException {
        assertThat(audit(line + "\n").status()).isEqualTo(status);
    }

    @Test
    void namesWhatItFound() throws IOException, InterruptedException {
        assertThat(audit("").said())
                .contains("HIGH GHSA-1 CVE-1 org.example:faible 1.0: grave", "3 dependencies checked");
    }

    @Test
    void failsNothingWithoutNetworkAndSaysSo() throws IOException, InterruptedException {
        database.stop(0);
        Result result = audit("");
        assertThat(result.status()).isZero();
        assertThat(result.said()).contains("NOT checked");
    }

    private Result audit(String accepted) throws IOException, InterruptedException {
        ProcessBuilder node = new ProcessBuilder(
                        "node",
                        "src/test/audit.mjs",
                        Files.writeString(folder.resolve("maven"), MAVEN).toString(),
                        Files.writeString(folder.resolve("npm"), NPM).toString(),
                        Files.writeString(folder.resolve("accepted"), accepted).toString())
                .redirectErrorStream(true);
        node.environment()
                .putAll(Map.of(
                        "LC_ALL",
                        "en_GB.UTF-8",
                        "JALON_OSV",
                        "http://127.0.0.1:" + database.getAddress().getPort()));
        Process process = node.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said);
    }

    private static void say(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
