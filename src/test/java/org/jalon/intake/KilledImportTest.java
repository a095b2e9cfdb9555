package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon._support.KilledProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportTest {

    private static final int PLACES = 3_000;

    @TempDir
    Path folder;

    /** At the beginning, while rows are read, while they are published, and near the end; each on what the last one left. */
    @Test
    void finishesWithTheNextRunAsIfNothingHadHappened() throws Exception {
        Path file = folder.resolve("places.csv");
        Files.writeString(file, places("premier"));
        Path killed = folder.resolve("killed");
        killAt(killed, file, "READING 500", 0);
        killAt(killed, file, "READING 2500", 20);
        killAt(killed, file, "PUBLISHING 500", 0);
        killAt(killed, file, "PUBLISHING 3000", 5);
        Files.writeString(file, places("second"));
        killAt(killed, file, "PUBLISHING 3000", 150);
        killAt(killed, file, "PUBLISHING 1500", 50);
        Path quiet = folder.resolve("quiet");
        try (IntakeInstance after = new IntakeInstance(killed);
                IntakeInstance undisturbed = new IntakeInstance(quiet)) {
            after.intake().run(ImportOrder.of(file.toString(), "essai"));
            undisturbed.intake().run(ImportOrder.of(file.toString(), "essai"));
            assertThat(after.published()).hasSize(PLACES).isEqualTo(undisturbed.published());
            assertThat(after.database()
                            .jdbc()
                            .sql("pragma integrity_check")
                            .query(String.class)
                            .single())
                    .isEqualTo("ok");
            assertThat(after.outcomes().getLast()).isEqualTo("DONE");
            assertThat(after.outcomes()).doesNotContain("RUNNING").contains("INTERRUPTED");
        }
        try (var left = Files.walk(killed.resolve("imports"))) {
            assertThat(left.filter(Files::isRegularFile))
                    .allMatch(path -> path.toString().endsWith(".lock"));
        }
    }

    private static String places(String edition) {
        return IntStream.range(0, PLACES)
                .mapToObj(i -> "p%d,Relais %d %s,Lille,59000,50.6365,3.0635".formatted(i, i, edition))
                .collect(Collectors.joining("\n", "id,nom,commune,code_postal,latitude,longitude\n", "\n"));
    }

    private static void killAt(Path data, Path file, String line, long pauseMillis)
            throws IOException, InterruptedException {
        KilledProcess.killAt(ImportingProcess.class, line, pauseMillis, data.toString(), file.toString());
    }
}
