package org.jalon.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jalon.intake.SourcesSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms with files, which cost memory and disk to read. */
class FileFormsTest extends SourcesSite {

    private static final String BODY = """
            --x\r
            Content-Disposition: form-data; name="fichier"; filename="a.csv"\r
            \r
            id,nom\r
            --x--\r
            """;

    @ParameterizedTest
    @CsvSource({
        "/sources/nouvelle, 403",
        "/sources/fixture/fichier, 403",
        "/en/sources/fixture/fichier, 403",
        "/connexion, 415",
        "/proposer, 415",
        "/mes-lieux, 415",
    })
    void areReadFromNobodyWhoMayNotSendThem(String path, int status) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(status);
        }
    }
}
