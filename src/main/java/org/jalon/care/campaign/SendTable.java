package org.jalon.care.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.care.review.Review;
import org.jalon.care.review.ReviewTable;
import org.jalon.directory.PlaceId;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** How far the mails of campaigns are: the columns of {@code review} that concern sending, and the answers by place. */
public final class SendTable {

    private static final String DUE = """
            select * from review
            where campaign_id = :campaign and state in ('TO_SEND', 'TO_SEND_AGAIN') and address is not null
            order by tried_at, id limit :limit
            """;

    private static final String POSTED = """
            update review set state = 'POSTED', mail_id = :mail, tried_at = :now where id = :id and state = 'TO_SEND'
            """;

    private static final String POSTED_AGAIN = """
            update review set state = 'POSTED_AGAIN', again_mail_id = :mail, tried_at = :now
            where id = :id and state = 'TO_SEND_AGAIN'
            """;

    private static final String COUNT_DUE = """
            select count(*) from review
            where campaign_id = :campaign and state in ('TO_SEND', 'TO_SEND_AGAIN') and address is not null
            """;

    private static final String AGAIN = """
            update review set state = 'TO_SEND_AGAIN', tried_at = 0
            where campaign_id = :campaign and state = 'POSTED' and id in (:ids)
            """;

    private static final String LINES = """
            select r.id, r.state, r.mail_id, r.again_mail_id, p.place_id, p.answer
            from review r join review_place p on p.review_id = r.id
            where r.campaign_id = :campaign order by r.id, p.place_id
            """;

    /** Ids in one statement. */
    private static final int MOST_ASKED = 500;

    private final Database database;

    public SendTable(Database database) {
        this.database = database;
    }

    /**
     * A place within a review of a campaign.
     *
     * @param review id
     * @param toSend whether its mail is not in the outbox yet
     * @param mailId of the newest mail, null before there is one
     * @param place asked about
     * @param answer so far
     */
    record Line(String review, boolean toSend, @Nullable String mailId, PlaceId place, Review.Answer answer) {}

    /** A review whose mail is to be posted, and whether it is the second one. */
    record Due(Review review, boolean again) {}

    List<Due> due(String campaign, int limit) {
        return database.jdbc()
                .sql(DUE)
                .param("campaign", campaign)
                .param("limit", limit)
                .query((row, number) ->
                        new Due(ReviewTable.review(row), "TO_SEND_AGAIN".equals(row.getString("state"))))
                .list();
    }

    int countDue(String campaign) {
        return database.jdbc()
                .sql(COUNT_DUE)
                .param("campaign", campaign)
                .query(Integer.class)
                .single();
    }

    /**
     * Notes that a mail is in the outbox, or never will be; false when another process noted that first.
     *
     * @param mailId of the mail, null when its mailbox takes none
     */
    boolean posted(Due due, @Nullable String mailId, Instant now) {
        return database.jdbc()
                        .sql(due.again() ? POSTED_AGAIN : POSTED)
                        .param("id", due.review().id())
                        .param("mail", mailId)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Notes that a mailbox had too many mails for now: others come first. */
    void tried(Due due, Instant now) {
        database.jdbc()
                .sql("update review set tried_at = :now where id = :id")
                .param("id", due.review().id())
                .param("now", now.toEpochMilli())
                .update();
    }

    /** Asks these again. */
    void again(String campaign, List<String> reviews) {
        for (int i = 0; i < reviews.size(); i += MOST_ASKED) {
            database.jdbc()
                    .sql(AGAIN)
                    .param("campaign", campaign)
                    .param("ids", reviews.subList(i, Math.min(reviews.size(), i + MOST_ASKED)))
                    .update();
        }
    }

    List<Line> lines(String campaign) {
        return database.jdbc()
                .sql(LINES)
                .param("campaign", campaign)
                .query((row, number) -> new Line(
                        row.getString("id"),
                        row.getString("state").startsWith("TO_SEND"),
                        Optional.ofNullable(row.getString("again_mail_id")).orElse(row.getString("mail_id")),
                        new PlaceId(row.getString("place_id")),
                        Review.Answer.valueOf(row.getString("answer"))))
                .list();
    }
}
