package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon._support.Instance;
import org.jalon._support.KilledProcess;
import org.jalon._support.Places;
import org.jalon.directory.SourceUpdate.Applied;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KilledPublicationTest {

    @TempDir
    Path data;

    /** Killed while the source is read, right after, or while places are written: the pause only moves the instant. */
    @ParameterizedTest
    @CsvSource({"batch 2, 0", "batch 4, 30", "batch 4, 300"})
    void leavesAllOrNothingAndTheNextRunFinishes(String line, long pauseMillis) throws Exception {
        try (Instance instance = Instance.in(data)) {
            PublishingProcess.publish(instance, 1, batch -> {});
        }
        killAt(line, pauseMillis, 2);
        try (Instance instance = Instance.in(data)) {
            assertThat(instance.database()
                            .jdbc()
                            .sql("pragma integrity_check")
                            .query(String.class)
                            .single())
                    .isEqualTo("ok");
            assertThat(editions(instance)).isIn(1L, 2L);
            SourceUpdate finished = PublishingProcess.publish(instance, 2, batch -> {});
            assertThat(finished)
                    .isInstanceOfSatisfying(
                            Applied.class,
                            applied -> assertThat(applied.updated() + applied.unchanged())
                                    .isEqualTo(PublishingProcess.RECORDS));
            assertThat(editions(instance)).isEqualTo(2);
            assertThat(instance.directory().head()).isEqualTo(2L * PublishingProcess.RECORDS);
        }
    }

    /** Killed while a run is taken back. */
    @ParameterizedTest
    @ValueSource(longs = {0, 150, 400})
    void takesBackAllOrNothingAndThenTheRest(long pauseMillis) throws Exception {
        try (Instance instance = Instance.in(data)) {
            PublishingProcess.publish(instance, 1, batch -> {});
            PublishingProcess.publish(instance, 2, batch -> {});
        }
        killAt("undo", pauseMillis, PublishingProcess.UNDO);
        try (Instance instance = Instance.in(data)) {
            boolean untouched = editions(instance) == 2;
            RunUndone again = instance.directory().undoRun(Places.SOURCE, "2");
            assertThat(again)
                    .isEqualTo(
                            untouched
                                    ? new RunUndone.Done(PublishingProcess.RECORDS, Set.of())
                                    : new RunUndone.NothingToDo());
            assertThat(editions(instance)).isEqualTo(1);
        }
    }

    /** The one edition that every place is of. */
    private static long editions(Instance instance) {
        List<Place> places = new ArrayList<>();
        instance.directory().forEachPublished(places::add);
        assertThat(places).hasSize(PublishingProcess.RECORDS);
        List<String> editions = places.stream()
                .map(place -> place.name().replaceFirst(".*édition ", ""))
                .distinct()
                .toList();
        assertThat(editions).hasSize(1);
        return Long.parseLong(editions.getFirst());
    }

    private void killAt(String line, long pauseMillis, int edition) throws IOException, InterruptedException {
        KilledProcess.killAt(PublishingProcess.class, line, pauseMillis, data.toString(), Integer.toString(edition));
    }
}
