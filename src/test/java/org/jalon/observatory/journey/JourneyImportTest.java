package org.jalon.observatory.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyImportTest {

    @TempDir
    Path folder;

    @Test
    void replacesAllOrNothingAndRemoves() throws IOException {
        try (Instance instance = Instance.in(folder)) {
            check(instance.database());
        }
    }

    @Test
    void doesTheSameOnPostgres() throws IOException {
        try (Instance instance = Instance.on(PostgresServer.emptyDatabase(), folder)) {
            check(instance.database());
        }
    }

    private void check(Database database) throws IOException {
        JourneyTable table = new JourneyTable(database);
        JourneyImport journeys = new JourneyImport(Gazetteer.load(), table);
        assertThat(table.newest()).isSameAs(ImportedJourneys.NONE);

        JourneyImport.Done done = journeys.travelTimes(file("""
                origin;destination;minutes
                62268;62773;12,5
                62268;cgskaav05f;7
                62566;62268;9
                """));
        assertThat(done.line()).isEqualTo("read=3 communes=2");
        Map<String, Map<String, Double>> told =
                Map.of("62268", Map.of("62773", 12.5, "cgskaav05f", 7.0), "62566", Map.of("62268", 9.0));
        assertThat(table.newest().times().minutes()).isEqualTo(told);
        assertThat(table.newest()).isSameAs(table.newest());

        assertThatThrownBy(
                        () -> journeys.travelTimes(file("origin,destination,minutes\n62268,62773,1\n62268,62773,2\n")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("line 3");
        assertThat(table.newest().times().minutes()).isEqualTo(told);

        // The second point is in the middle of Desvres, whatever its row leaves out.
        done = journeys.points(file("""
                latitude,longitude,population,commune
                50.67,1.83,120,62773
                50.668,1.834,80.5,
                """));
        assertThat(done.read()).isEqualTo(2);
        assertThat(table.newest().points()).extracting(PopulationPoint::people).containsExactly(120.0, 80.5);
        assertThat(table.newest().points()).extracting(PopulationPoint::commune).containsExactly("62773", "62268");

        journeys.removeTravelTimes();
        assertThat(table.newest().times().origins()).isEmpty();
        assertThat(table.newest().points()).hasSize(2);
        journeys.removePoints();
        assertThat(table.newest().points()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            origin,destination,minutes;62268,62773,-1       | line 2, the column minutes has "-1"
            origin,destination,minutes;62268,62773,bientôt  | line 2, the column minutes
            origin,destination,minutes;62268,62773,9999     | line 2, the column minutes
            origin,destination,minutes;ici,62773,9          | line 2, the column origin has "ici"
            origin,destination,minutes;62268,là-bas,9       | line 2, the column destination
            origin,destination;62268,62773                  | no column minutes
            origin,destination,minutes                      | no line below its header
            """)
    void saysWhatIsWrongAndWhere(String lines, String said) throws IOException {
        try (Instance instance = Instance.in(folder)) {
            JourneyImport journeys = new JourneyImport(Gazetteer.load(), new JourneyTable(instance.database()));
            Path file = file(lines.replace(';', '\n'));
            assertThatThrownBy(() -> journeys.travelTimes(file)).hasMessageContaining(said);
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("trajets.csv"), text);
    }
}
