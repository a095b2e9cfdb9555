package org.jalon.care.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Secrets;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The tables {@code review} and {@code review_place}. Statements join the transaction of their caller. */
public final class ReviewTable {

    static final int ID_LENGTH = 16;

    private static final String INSERT = """
            insert into review (id, campaign_id, account_id, address, language, state, created_at, ends_at)
            values (:id, :campaign, :account, :address, :language, 'TO_SEND', :now, :ends)
            """;

    private static final String INSERT_PLACE = """
            insert into review_place (review_id, place_id, answer) values (:review, :place, 'NONE')
            on conflict (review_id, place_id) do nothing
            """;

    private static final String ANSWER = """
            update review_place set answer = :answer, answered_at = :now
            where review_id = :review and place_id = :place and (answer <> 'CHANGED' or :answer = 'CHANGED')
            """;

    private static final String FORGET =
            "update review set address = null where address is not null and created_at < :before";

    private final Database database;
    private final Clock clock;

    public ReviewTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes a review that is to be sent; it can be answered from now on. */
    public Review make(
            @Nullable String campaign,
            @Nullable String account,
            MailAddress address,
            Language language,
            Collection<PlaceId> places,
            Instant endsAt) {
        Review review =
                new Review(Secrets.make().substring(0, ID_LENGTH), campaign, account, address, language, endsAt);
        database.jdbc()
                .sql(INSERT)
                .param("id", review.id())
                .param("campaign", campaign)
                .param("account", account)
                .param("address", address.text())
                .param("language", language.name())
                .param("now", clock.millis())
                .param("ends", endsAt.toEpochMilli())
                .update();
        for (PlaceId place : places) {
            database.jdbc()
                    .sql(INSERT_PLACE)
                    .param("review", review.id())
                    .param("place", place.text())
                    .update();
        }
        return review;
    }

    /** The review of this id. */
    Optional<Review> find(String id) {
        return database.jdbc()
                .sql("select * from review where id = :id")
                .param("id", id)
                .query((row, number) -> review(row))
                .optional();
    }

    /** The places that a review asks about. */
    public List<Review.Line> lines(Review review) {
        return database.jdbc()
                .sql("select place_id, answer from review_place where review_id = :review order by place_id")
                .param("review", review.id())
                .query((row, number) -> new Review.Line(
                        new PlaceId(row.getString("place_id")), Review.Answer.valueOf(row.getString("answer"))))
                .list();
    }

    /** Notes an answer; who changed something does not take that back by confirming the rest. */
    void answer(Review review, PlaceId place, Review.Answer answer) {
        database.jdbc()
                .sql(ANSWER)
                .param("review", review.id())
                .param("place", place.text())
                .param("answer", answer.name())
                .param("now", clock.millis())
                .update();
    }

    /** Forgets the addresses of reviews from before an instant. */
    public int forgetAddresses(Instant before) {
        return database.jdbc()
                .sql(FORGET)
                .param("before", before.toEpochMilli())
                .update();
    }

    /** Reads a row of the table {@code review}. */
    public static Review review(ResultSet row) throws SQLException {
        String address = row.getString("address");
        return new Review(
                row.getString("id"),
                row.getString("campaign_id"),
                row.getString("account_id"),
                address == null ? null : new MailAddress(address),
                Language.valueOf(row.getString("language")),
                Instant.ofEpochMilli(row.getLong("ends_at")));
    }
}
