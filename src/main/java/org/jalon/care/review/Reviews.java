package org.jalon.care.review;

import java.time.Clock;
import java.util.Optional;
import org.jalon.account.Secrets;
import org.jalon.account.StoredKey;

/** The links of reviews. A link is signed, so that nobody finds one by trying, and nothing secret has to be kept. */
public final class Reviews {

    private final ReviewTable table;
    private final StoredKey key;
    private final Clock clock;

    public Reviews(ReviewTable table, StoredKey key, Clock clock) {
        this.table = table;
        this.key = key;
        this.clock = clock;
    }

    /** The French path of the page of a review. */
    public String path(Review review) {
        return "/revue/" + token(review.id());
    }

    /** The review that a link leads to; empty when the link is not ours, or its time is over. */
    Optional<Review> open(String token) {
        return find(token).filter(review -> review.endsAt().isAfter(clock.instant()));
    }

    /** The same, also when its time is over. */
    public Optional<Review> find(String token) {
        if (token.length() <= ReviewTable.ID_LENGTH) {
            return Optional.empty();
        }
        String id = token.substring(0, ReviewTable.ID_LENGTH);
        return Secrets.same(token, token(id)) ? table.find(id) : Optional.empty();
    }

    private String token(String id) {
        return id + key.sign("review", id);
    }
}
