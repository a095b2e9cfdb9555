package org.jalon.contribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jalon.coherence.Finding;
import org.jalon.contribution.ProposalStep.Act;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * What people say of places: received, checked, kept, and published at once where a rule says so. What was received is in the
 * database before anybody is told so.
 */
public final class Contributions {

    private final Database database;
    private final Reception reception;
    private final Checks checks;
    private final Directory directory;
    private final Progress progress;
    private final StepTable steps;
    private final Keys keys;

    Contributions(
            Database database, Reception reception, Checks checks, Directory directory, Progress progress, Keys keys) {
        this.database = database;
        this.reception = reception;
        this.checks = checks;
        this.directory = directory;
        this.progress = progress;
        this.keys = keys;
        steps = new StepTable(database);
    }

    /**
     * What is odd in what somebody is about to say, the heaviest first; for forms that show it while one types. Of a place to
     * be added, also the places that it resembles: the details of those findings name them.
     *
     * @param place it is about, null for one to be added
     */
    public List<Finding> check(@Nullable PlaceId place, Map<Field, List<String>> said) {
        Bounds.check(said);
        return checks.of(place == null ? null : directory.findPublished(place).orElse(null), said);
    }

    /**
     * Takes what a form sends. The same form sent twice is received once and answered the same.
     *
     * @throws IllegalArgumentException for what no form of ours sends: see {@link Bounds}
     */
    public Submitted submit(Submission submission) {
        return submit(submission, Standing.ANYBODY);
    }

    /**
     * The same from somebody of whom more is known than the form tells.
     *
     * @param standing they have with the place
     */
    public Submitted submit(Submission submission, Standing standing) {
        Bounds.check(submission.said());
        Bounds.checkMessage(submission.message());
        Optional<Proposal> again = reception.findBySendingKey(submission.sendingKey());
        if (again.isPresent()) {
            return received(again.get());
        }
        Place place = null;
        PlaceId asked = submission.place();
        if (asked != null) {
            switch (directory.follow(asked)) {
                case PlaceLookup.Published(Place published) -> place = published;
                // That it is still there can be said of a place that is not published any more.
                case PlaceLookup.Withdrawn(Place last, boolean unused)
                when submission.kind() == ProposalKind.OTHER -> place = last;
                case PlaceLookup found -> {
                    return new Submitted.NoPlace(found);
                }
            }
        }
        return take(submission, place, standing);
    }

    private Submitted take(Submission submission, @Nullable Place place, Standing standing) {
        Facts seen = place == null ? Facts.NONE : place.facts();
        Map<Field, List<String>> said = news(submission.said(), seen);
        if (said.isEmpty()
                && submission.message().isBlank()
                && (submission.kind() == ProposalKind.CORRECT || submission.kind() == ProposalKind.OTHER)) {
            return new Submitted.NothingNew();
        }
        List<Finding> findings = checks.of(place, said);
        if (Checks.isBlocked(findings)) {
            return new Submitted.Blocked(findings);
        }
        return Objects.requireNonNull(database.transaction()
                .execute(status -> reception.receive(submission, place, said, findings, standing)));
    }

    private Submitted.Received received(Proposal proposal) {
        return new Submitted.Received(proposal, keys.browserToken(proposal.id()));
    }

    /** What somebody who follows a proposal sees. */
    public record Followed(Proposal proposal, boolean byMail, List<ProposalStep> steps) {}

    /** The proposal that a link leads to; empty when the link is not ours. */
    public Optional<Followed> follow(String token) {
        return keys.read(token)
                .flatMap(pass -> progress.find(pass.proposal())
                        .map(proposal -> new Followed(proposal, pass.byMail(), steps.of(proposal.id()))));
    }

    /** Takes back a proposal that is still open; the proposal as it is now, empty when the link is not ours. */
    public Optional<Proposal> withdraw(String token) {
        return act(
                token,
                Act.WITHDRAWN,
                "",
                proposal -> progress.with(proposal, ProposalState.WITHDRAWN, proposal.handling()));
    }

    /**
     * Adds to an open proposal what its contributor says besides, in answer to a question or not.
     *
     * @param words at most {@link Bounds#LONGEST_MESSAGE} characters
     */
    public Optional<Proposal> answer(String token, String words) {
        String text = Bounds.clean(words).strip();
        Bounds.checkMessage(text);
        return act(
                token,
                Act.ANSWERED,
                text,
                proposal -> progress.with(proposal, ProposalState.WAITING, proposal.handling()));
    }

    /**
     * Says other values in an open proposal than before.
     *
     * @return the proposal as it is now, or what must be mended; empty when the link is not ours
     */
    public Optional<Submitted> revise(String token, Map<Field, List<String>> values, String message) {
        Bounds.check(values);
        Bounds.checkMessage(message);
        return keys.read(token).flatMap(pass -> progress.find(pass.proposal())).map(proposal -> {
            @Nullable Place place = place(proposal);
            Map<Field, List<String>> said = news(values, place == null ? Facts.NONE : place.facts());
            List<Finding> findings = said.isEmpty() ? List.of() : checks.of(place, said);
            if (Checks.isBlocked(findings)) {
                return new Submitted.Blocked(findings);
            }
            return received(reception.revise(proposal, place, said, message, findings));
        });
    }

    /** Notes that the contributor reads the mailbox they named, when the link came by mail; a rule may then publish. */
    public Optional<Proposal> confirm(String token) {
        return keys.read(token)
                .filter(Keys.Pass::byMail)
                .flatMap(pass -> progress.find(pass.proposal()))
                .map(proposal -> reception.confirm(proposal, place(proposal)));
    }

    private Optional<Proposal> act(String token, Act act, String words, UnaryOperator<Proposal> change) {
        return keys.read(token)
                .flatMap(pass -> progress.find(pass.proposal()))
                .map(proposal ->
                        proposal.state().isOpen() ? progress.take(change.apply(proposal), act, words) : proposal);
    }

    private @Nullable Place place(Proposal proposal) {
        return proposal.target().place().flatMap(directory::findPublished).orElse(null);
    }

    /** What differs from what is published. */
    private static Map<Field, List<String>> news(Map<Field, List<String>> said, Facts published) {
        Map<Field, List<String>> news = new EnumMap<>(Field.class);
        said.forEach((field, values) -> {
            if (!values.equals(published.all(field))) {
                news.put(field, values);
            }
        });
        return news;
    }
}
