package org.jalon.directory;

import org.jalon.storage.Database;

/** Which records a merged place brought with it. */
final class MergeTable {

    private static final String REMEMBER = """
            insert into merged_record (place_id, source, source_id)
            select place_id, source, source_id from record where place_id = :place
            """;

    private static final String MOVE = "update record set place_id = :into where place_id = :from";

    /** Records that went elsewhere since, with another place that was merged, stay there. */
    private static final String GIVE_BACK = """
            update record set place_id = :place
            where place_id = :holder and exists (
                select 1 from merged_record m
                where m.place_id = :place and m.source = record.source and m.source_id = record.source_id)
            """;

    private static final String FORGET = "delete from merged_record where place_id = :place";

    private final Database database;

    MergeTable(Database database) {
        this.database = database;
    }

    /** Moves all records of a place to another, remembering them. */
    void move(PlaceId from, PlaceId into) {
        database.jdbc().sql(REMEMBER).param("place", from.text()).update();
        database.jdbc()
                .sql(MOVE)
                .param("from", from.text())
                .param("into", into.text())
                .update();
    }

    /** Gives a place its records back, from the one that holds them now. */
    void giveBack(PlaceId place, PlaceId holder) {
        database.jdbc()
                .sql(GIVE_BACK)
                .param("place", place.text())
                .param("holder", holder.text())
                .update();
        database.jdbc().sql(FORGET).param("place", place.text()).update();
    }
}
