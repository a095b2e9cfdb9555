package org.jalon.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.storage.Database;

/** Which places were merged into which, and the records that they brought with them. */
final class MergeTable {

    private static final String REMEMBER = """
            insert into merged_record (place_id, source, source_id)
            select place_id, source, source_id from record where place_id = ?
            """;

    private static final String MOVE = "update record set place_id = ? where place_id = ?";

    /** Records that went elsewhere since, with another place that was merged, stay there. */
    private static final String GIVE_BACK = """
            update record set place_id = ?
            where place_id = ? and exists (
                select 1 from merged_record m
                where m.place_id = ? and m.source = record.source and m.source_id = record.source_id)
            """;

    /** Places between the two no longer have what went through them. */
    private static final String FORGET_ON_THE_WAY = """
            delete from merged_record where place_id in (
                with recursive way (id) as (
                    select merged_into from place where id = ?
                    union select p.merged_into from place p join way w on p.id = w.id where p.merged_into is not null)
                select id from way)
            and exists (
                select 1 from record r
                where r.place_id = ? and r.source = merged_record.source and r.source_id = merged_record.source_id)
            """;

    private static final String FORGET = "delete from merged_record where place_id = ?";

    private static final String FORGET_RECORD = "delete from merged_record where source = :source and source_id = :id";

    private static final String GIVE = "update record set place_id = :place where source = :source and source_id = :id";

    private static final String BROUGHT_ALONE = """
            select m.place_id from merged_record m
            where m.source = :source and m.source_id = :id and not exists (
                select 1 from merged_record o
                where o.place_id = m.place_id and o.source <> 'personnes'
                and not (o.source = m.source and o.source_id = m.source_id))
            order by m.place_id
            """;

    private static final String LEADS_TO = "select id, status, merged_into from place where id in (:ids)";

    private final Database database;

    MergeTable(Database database) {
        this.database = database;
    }

    /** Moves all records of places to others, remembering them. */
    void move(List<Join> joins) {
        database.batches()
                .batchUpdate(
                        REMEMBER,
                        joins,
                        Publication.BATCH,
                        (row, join) -> row.setString(1, join.from().text()));
        database.batches().batchUpdate(MOVE, joins, Publication.BATCH, (row, join) -> {
            row.setString(1, join.into().text());
            row.setString(2, join.from().text());
        });
    }

    /** Gives places their records back, from those that hold them now; to be called while they still lead there. */
    void giveBack(List<Join> joins) {
        database.batches().batchUpdate(GIVE_BACK, joins, Publication.BATCH, (row, join) -> {
            row.setString(1, join.from().text());
            row.setString(2, join.into().text());
            row.setString(3, join.from().text());
        });
        database.batches().batchUpdate(FORGET_ON_THE_WAY, joins, Publication.BATCH, (row, join) -> {
            row.setString(1, join.from().text());
            row.setString(2, join.from().text());
        });
        database.batches()
                .batchUpdate(
                        FORGET,
                        joins,
                        Publication.BATCH,
                        (row, join) -> row.setString(1, join.from().text()));
    }

    /** A record alone goes to another place. */
    void give(RecordRef record, PlaceId place) {
        database.jdbc()
                .sql(GIVE)
                .param("place", place.text())
                .param("source", record.source())
                .param("id", record.id())
                .update();
        database.jdbc()
                .sql(FORGET_RECORD)
                .param("source", record.source())
                .param("id", record.id())
                .update();
    }

    /** The merged places that brought a record, and no other of a source. */
    List<PlaceId> broughtAlone(RecordRef record) {
        return database
                .jdbc()
                .sql(BROUGHT_ALONE)
                .param("source", record.source())
                .param("id", record.id())
                .query(String.class)
                .list()
                .stream()
                .map(PlaceId::new)
                .toList();
    }

    /** The published places that these lead to, through merges; those that lead to none are left out. */
    Map<PlaceId, PlaceId> publishedEnds(Collection<PlaceId> places) {
        Map<PlaceId, Lead> leads = new HashMap<>();
        Set<PlaceId> next = new HashSet<>(places);
        while (!next.isEmpty()) {
            Map<PlaceId, Lead> read = read(next);
            leads.putAll(read);
            next.clear();
            read.values().stream()
                    .filter(lead -> !lead.published() && !leads.containsKey(lead.to()))
                    .forEach(lead -> next.add(lead.to()));
        }
        Map<PlaceId, PlaceId> ends = new LinkedHashMap<>();
        for (PlaceId place : places) {
            Lead lead = leads.get(place);
            while (lead != null && !lead.published()) {
                lead = leads.get(lead.to());
            }
            if (lead != null) {
                ends.put(place, lead.to());
            }
        }
        return ends;
    }

    /** Where ids lead to at once: published places to themselves, merged ones to another; withdrawn ones are left out. */
    private Map<PlaceId, Lead> read(Set<PlaceId> ids) {
        Map<PlaceId, Lead> leads = new HashMap<>();
        database.jdbc()
                .sql(LEADS_TO)
                .param("ids", ids.stream().map(PlaceId::text).toList())
                .query(row -> {
                    String into = row.getString("merged_into");
                    boolean published = row.getString("status").equals("published");
                    if (published || into != null) {
                        PlaceId id = new PlaceId(row.getString("id"));
                        leads.put(id, new Lead(into == null ? id : new PlaceId(into), published));
                    }
                });
        return leads;
    }

    /** A place becomes part of another. */
    record Join(PlaceId from, PlaceId into) {}

    private record Lead(PlaceId to, boolean published) {}
}
