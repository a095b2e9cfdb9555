package org.jalon.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon._support.Instance;
import org.jalon._support.Places;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.Publishing;
import org.jalon.site.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    @TempDir
    Path data;

    /** SQLite reports a database that may not grow with the code of a full disk. */
    @Test
    void saysSoAndLeavesNothingHalfDone() {
        List<OriginRecord> many = IntStream.range(0, 2_000)
                .mapToObj(i -> Places.record("r" + i, Places.aLibraryInLille()))
                .toList();
        try (Instance instance = Instance.in(data)) {
            instance.directory()
                    .publish(Publishing.of(Places.SOURCE), many.subList(0, 1).iterator());
            Database database = instance.database();
            // The limit belongs to a connection; who works alone is always given the same one.
            limitPages(database, 100);
            assertThatThrownBy(() -> instance.directory().publish(Publishing.of(Places.SOURCE), many.iterator()))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("disk is full");
            limitPages(database, 1_000_000);
            assertThat(instance.directory().head()).isEqualTo(1);
            assertThat(instance.directory().publish(Publishing.of(Places.SOURCE), many.iterator()))
                    .hasToString("Applied[created=1999, joined=0, updated=0, unchanged=1, gone=0]");
        }
    }

    private static void limitPages(Database database, int pages) {
        database.jdbc()
                .sql("pragma max_page_count = " + pages)
                .query(Long.class)
                .single();
    }
}
