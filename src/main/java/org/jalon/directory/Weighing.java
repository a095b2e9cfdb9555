package org.jalon.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Revision.Act;
import org.jalon.storage.Database;

/** Has places follow when a source is trusted otherwise than before, page by page. */
final class Weighing {

    /** Of a place that has only one record, nothing depends on trust. */
    private static final String AMONG_OTHERS = """
            select r.source_id, r.place_id from record r
            where r.source = :source and r.source_id > :after and r.withdrawn_at is null and exists (
                select 1 from record o
                where o.place_id = r.place_id and o.withdrawn_at is null
                and not (o.source = r.source and o.source_id = r.source_id))
            order by r.source_id limit :limit
            """;

    private final Database database;
    private final Ledger ledger;

    Weighing(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    void settlePlacesOf(String source, String decision) {
        String after = "";
        for (List<Shared> page = page(source, after); !page.isEmpty(); page = page(source, after)) {
            after = page.getLast().record().id();
            Map<PlaceId, Cause> affected = new LinkedHashMap<>();
            page.forEach(shared ->
                    affected.put(shared.place(), new Cause(shared.record(), Act.WEIGHED, decision, Before.NOTHING)));
            ledger.settle(affected);
        }
    }

    private List<Shared> page(String source, String after) {
        return database.jdbc()
                .sql(AMONG_OTHERS)
                .param("source", source)
                .param("after", after)
                .param("limit", Publication.BATCH)
                .query((row, index) -> new Shared(
                        new RecordRef(source, row.getString("source_id")), new PlaceId(row.getString("place_id"))))
                .list();
    }

    private record Shared(RecordRef record, PlaceId place) {}
}
