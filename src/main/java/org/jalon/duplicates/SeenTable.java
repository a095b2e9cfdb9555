package org.jalon.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.storage.Database;

/** By what each record of a source was recognised when it was last compared. */
final class SeenTable {

    private static final int BATCH = 500;

    private static final String PUT = """
            insert into duplicate_seen (source, source_id, mark) values (?, ?, ?)
            on conflict (source, source_id) do update set mark = excluded.mark
            """;

    private final Database database;

    SeenTable(Database database) {
        this.database = database;
    }

    /** The marks of a source, by the ids of its records. */
    Map<String, Long> of(String source) {
        Map<String, Long> marks = new HashMap<>();
        database.jdbc()
                .sql("select source_id, mark from duplicate_seen where source = :source")
                .param("source", source)
                .query(row -> {
                    marks.put(row.getString(1), row.getLong(2));
                });
        return marks;
    }

    /** Remembers what a source has now: only what is new or another is written, what it no longer has is forgotten. */
    void remember(String source, Map<String, Long> now) {
        Map<String, Long> before = of(source);
        List<Map.Entry<String, Long>> changed = now.entrySet().stream()
                .filter(one -> !one.getValue().equals(before.get(one.getKey())))
                .toList();
        database.batches().batchUpdate(PUT, changed, BATCH, (row, one) -> {
            row.setString(1, source);
            row.setString(2, one.getKey());
            row.setLong(3, one.getValue());
        });
        List<String> gone = new ArrayList<>(before.keySet());
        gone.removeAll(now.keySet());
        database.batches()
                .batchUpdate(
                        "delete from duplicate_seen where source = ? and source_id = ?", gone, BATCH, (row, id) -> {
                            row.setString(1, source);
                            row.setString(2, id);
                        });
    }

    void forget(String source) {
        database.jdbc()
                .sql("delete from duplicate_seen where source = :source")
                .param("source", source)
                .update();
    }
}
