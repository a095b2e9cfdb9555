package org.jalon.care.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.care.campaign.Campaign.State;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The tables {@code campaign} and {@code campaign_unreachable}. Statements join the transaction of their caller. */
public final class CampaignTable {

    private static final String INSERT = """
            insert into campaign (id, owner_id, places, lacking, subject_fr, words_fr, subject_en, words_en,
                                  closed_from, closed_to, state, base, created_at)
            values (:id, :owner, :places, :lacking, :subject_fr, :words_fr, :subject_en, :words_en,
                    :first, :last, 'DRAFT', '', :now)
            """;

    private static final String START = """
            update campaign set state = 'SENDING', base = :base, started_at = :now, ends_at = :ends
            where id = :id and state = 'DRAFT'
            """;

    private static final String MOVE = "update campaign set state = :to where id = :id and state = :from";

    private static final String AGAIN = """
            update campaign set state = 'SENDING', again_at = :now where id = :id and state = 'SENT' and again_at is null
            """;

    private static final String UNREACHABLE = """
            insert into campaign_unreachable (campaign_id, place_id) values (:id, :place)
            on conflict (campaign_id, place_id) do nothing
            """;

    private final Database database;

    public CampaignTable(Database database) {
        this.database = database;
    }

    void insert(Campaign campaign) {
        database.jdbc()
                .sql(INSERT)
                .param("id", campaign.id())
                .param("owner", campaign.ownerId())
                .param("places", campaign.choice().query())
                .param("lacking", campaign.choice().lacking().name())
                .param("subject_fr", campaign.text().subjectFrench())
                .param("words_fr", campaign.text().wordsFrench())
                .param("subject_en", campaign.text().subjectEnglish())
                .param("words_en", campaign.text().wordsEnglish())
                .param("first", day(campaign.choice().first()))
                .param("last", day(campaign.choice().last()))
                .param("now", campaign.times().created().toEpochMilli())
                .update();
    }

    Optional<Campaign> find(String id) {
        return database.jdbc()
                .sql("select * from campaign where id = :id")
                .param("id", id)
                .query((row, number) -> campaign(row))
                .optional();
    }

    /** The newest campaigns. */
    List<Campaign> list(int limit) {
        return database.jdbc()
                .sql("select * from campaign order by created_at desc, id limit :limit")
                .param("limit", limit)
                .query((row, number) -> campaign(row))
                .list();
    }

    List<Campaign> listSending() {
        return database.jdbc()
                .sql("select * from campaign where state = 'SENDING' order by started_at, id")
                .query((row, number) -> campaign(row))
                .list();
    }

    /** Begins to send a draft; false when somebody did. */
    boolean start(String id, String base, Instant now, Instant ends) {
        return database.jdbc()
                        .sql(START)
                        .param("id", id)
                        .param("base", base)
                        .param("now", now.toEpochMilli())
                        .param("ends", ends.toEpochMilli())
                        .update()
                == 1;
    }

    boolean move(String id, State from, State to) {
        return database.jdbc()
                        .sql(MOVE)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Begins to ask again, once. */
    boolean again(String id, Instant now) {
        return database.jdbc()
                        .sql(AGAIN)
                        .param("id", id)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    void addUnreachable(String id, String place) {
        database.jdbc().sql(UNREACHABLE).param("id", id).param("place", place).update();
    }

    List<String> unreachable(String id) {
        return database.jdbc()
                .sql("select place_id from campaign_unreachable where campaign_id = :id order by place_id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                row.getString("id"),
                row.getString("owner_id"),
                new Campaign.Choice(
                        row.getString("places"),
                        Lacking.valueOf(row.getString("lacking")),
                        day(row, "closed_from"),
                        day(row, "closed_to")),
                new Campaign.Text(
                        row.getString("subject_fr"),
                        row.getString("words_fr"),
                        row.getString("subject_en"),
                        row.getString("words_en")),
                State.valueOf(row.getString("state")),
                row.getString("base"),
                new Campaign.Times(
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        instant(row, "started_at"),
                        instant(row, "ends_at"),
                        instant(row, "again_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    private static @Nullable Long day(@Nullable LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }
}
