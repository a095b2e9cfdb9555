package org.jalon.care.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Network;
import org.jalon.care.Managers;
import org.jalon.care.PublishedMail;
import org.jalon.care.PublishedSheets;
import org.jalon.care.Whereabouts;
import org.jalon.coherence.Finding;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.Standing;
import org.jalon.contribution.Submission;
import org.jalon.contribution.Submission.Sender;
import org.jalon.contribution.Submitted;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.storage.Database;
import org.jalon.territory.Commune;
import org.jspecify.annotations.Nullable;

/** Takes what is said on pages of review, with the trust that its way there deserves. */
public final class ReviewDesk {

    /** What the mailbox of a place suffices for: when it is open, and how it is reached. */
    private static final Set<Field> OF_THE_MAILBOX =
            Set.of(Field.HOURS, Field.PHONE, Field.EMAILS, Field.WEBSITES, Field.BOOKING_URL);

    private final Database database;
    private final Contributions contributions;
    private final ReviewTable reviews;
    private final Managers managers;
    private final PublishedSheets sheets;
    private final Accounts accounts;
    private final Whereabouts whereabouts;
    private final boolean publishes;
    private final Clock clock = Clock.systemUTC();

    /** @param publishes whether what the mailbox suffices for is published at once */
    public ReviewDesk(
            Database database,
            Contributions contributions,
            ReviewTable reviews,
            Managers managers,
            PublishedSheets sheets,
            Accounts accounts,
            Whereabouts whereabouts,
            boolean publishes) {
        this.database = database;
        this.contributions = contributions;
        this.reviews = reviews;
        this.managers = managers;
        this.sheets = sheets;
        this.accounts = accounts;
        this.whereabouts = whereabouts;
        this.publishes = publishes;
    }

    /** What came of a form. */
    public sealed interface Taken {

        /** All was right, and now the sheet says when that was. */
        record Confirmed() implements Taken {}

        /** It is published. */
        record Published() implements Taken {}

        /** It waits for a moderator; its contributor may follow it. */
        record Waiting(String token) implements Taken {}

        /** Something must be mended first; these sentences say what. */
        record Wrong(List<String> mistakes) implements Taken {}
    }

    /** Takes a form about a place. */
    public Taken take(Reviewer reviewer, Place place, TypedReview typed, Network network, Words words, Site reached) {
        String departement =
                whereabouts.commune(place).map(Commune::departementCode).orElse("");
        LocalDate today = LocalDate.now(clock.withZone(place.zone()));
        ReadReview read = ReadReview.of(typed, place, departement, today, words);
        if (!read.mistakes().isEmpty()) {
            return new Taken.Wrong(read.mistakes());
        }
        ProposalKind kind = kind(typed, read);
        Standing standing = standing(reviewer, place, read.said().keySet(), typed.message());
        Submission submission = new Submission(
                typed.sending(),
                kind,
                place.id(),
                typed.seen(),
                kind == ProposalKind.CONFIRM ? Map.of() : read.said(),
                null,
                kind == ProposalKind.CONFIRM ? "" : typed.message(),
                address(reviewer, standing),
                new Sender(network, words.language(), actor(reviewer), reached));
        return Objects.requireNonNull(
                database.transaction().execute(status -> submit(reviewer, place, submission, standing, words)));
    }

    private Taken submit(Reviewer reviewer, Place place, Submission submission, Standing standing, Words words) {
        return switch (contributions.submit(submission, standing)) {
            case Submitted.Received(var proposal, String token) -> {
                boolean confirms = submission.kind() == ProposalKind.CONFIRM;
                note(reviewer, place, confirms ? Review.Answer.CONFIRMED : Review.Answer.CHANGED);
                if (proposal.state().isOpen()) {
                    yield new Taken.Waiting(token);
                }
                yield confirms ? new Taken.Confirmed() : new Taken.Published();
            }
            case Submitted.Blocked(List<Finding> findings) ->
                new Taken.Wrong(
                        findings.stream().map(finding -> finding.say(words)).toList());
            case Submitted.NothingNew() -> new Taken.Wrong(List.of(words.say("care.review.mistake.nothing")));
            case Submitted.TooMany tooMany -> new Taken.Wrong(List.of(words.say("care.review.mistake.too-many")));
            case Submitted.NoPlace noPlace -> new Taken.Wrong(List.of(words.say("care.review.mistake.gone")));
        };
    }

    private void note(Reviewer reviewer, Place place, Review.Answer answer) {
        if (reviewer instanceof Reviewer.ByLink(Review review)) {
            reviews.lines(review).stream()
                    .map(Review.Line::place)
                    .filter(asked -> sheets.isSame(asked, place.id()))
                    .forEach(asked -> reviews.answer(review, asked, answer));
        }
    }

    private static ProposalKind kind(TypedReview typed, ReadReview read) {
        if (typed.act() == TypedReview.Act.EXACT) {
            return ProposalKind.CONFIRM;
        }
        return read.said().isEmpty() && !typed.message().isEmpty() ? ProposalKind.OTHER : ProposalKind.CORRECT;
    }

    /** A link speaks for the place as long as the mailbox it went to is that of the place, or of a manager. */
    private Standing standing(Reviewer reviewer, Place place, Set<Field> fields, String message) {
        return switch (reviewer) {
            case Reviewer.ByManager manager -> Standing.ANYBODY;
            case Reviewer.ByLink(Review review) ->
                speaksFor(review, place)
                                && message.isEmpty()
                                && (fields.isEmpty() || publishes && OF_THE_MAILBOX.containsAll(fields))
                        ? Standing.PLACE
                        : Standing.READER;
        };
    }

    private boolean speaksFor(Review review, Place place) {
        String account = review.accountId();
        return account == null
                ? PublishedMail.of(place).stream().anyMatch(known -> known.equals(review.address()))
                : accounts.find(account)
                        .filter(manager -> managers.manages(manager, place.id()))
                        .isPresent();
    }

    /** What is published at once needs no answer. */
    private static @Nullable MailAddress address(Reviewer reviewer, Standing standing) {
        return switch (reviewer) {
            case Reviewer.ByManager(Actor actor) -> null;
            case Reviewer.ByLink(Review review) -> standing == Standing.PLACE ? null : review.address();
        };
    }

    private static @Nullable Actor actor(Reviewer reviewer) {
        return reviewer instanceof Reviewer.ByManager(Actor actor) ? actor : null;
    }
}
