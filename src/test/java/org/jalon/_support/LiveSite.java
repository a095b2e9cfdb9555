package org.jalon._support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jalon.Jalon;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.intake.ImportOrder;
import org.jalon.intake.Intake;
import org.jalon.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real application on a port of its own, with a few fictional places imported the ordinary way. */
@SpringBootTest(classes = Jalon.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class LiveSite {

    private static final Path PLACES = Path.of("src/test/resources/site/places.json");
    /** Stands in that file for a date in the syntax of hours, so that something exceptional is always near. */
    private static final String IN_THREE_DAYS = "{in three days}";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Intake intake;

    @Autowired
    private Directory directory;

    @Autowired
    private Search search;

    @DynamicPropertySource
    static void keepInFreshDirectory(DynamicPropertyRegistry registry) {
        registry.add("jalon.newsroom.check-links", () -> "false");
        registry.add("jalon.data", () -> {
            try {
                return Files.createTempDirectory("jalon-site").toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @BeforeEach
    protected void importPlaces() throws InterruptedException {
        if (directory.head() == 0) {
            intake.run(ImportOrder.of(places().toString(), "fixture"));
        }
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (search.revision() < directory.head() && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
    }

    private static Path places() {
        String date = DateTimeFormatter.ofPattern("uuuu MMM dd", Locale.ENGLISH)
                .format(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(3));
        try {
            Path places = Files.createTempDirectory("jalon-places").resolve("places.json");
            return Files.writeString(places, Files.readString(PLACES).replace(IN_THREE_DAYS, date));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** The path of the sheet of the place that a source gave this id. */
    protected String sheet(String sourceId) {
        Place[] found = new Place[1];
        directory.forEachPublished(place -> {
            if (place.records().stream().anyMatch(ref -> ref.id().equals(sourceId))) {
                found[0] = place;
            }
        });
        return "/lieux/" + found[0].id() + (found[0].slug().isEmpty() ? "" : "/" + found[0].slug());
    }

    protected HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    protected HttpResponse<byte[]> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path))).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }
}
