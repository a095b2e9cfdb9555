package org.jalon.contribution.moderate;

import java.util.List;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.contribution.Decided;
import org.jalon.contribution.Moderation;
import org.jalon.contribution.Moderation.Case;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalId;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.Verdict;
import org.jalon.directory.Place;
import org.jalon.site.Site;

/** Decides on several proposals that were chosen together, each on its own: one that cannot be decided stops no other. */
final class Bulk {

    /** More than a page of the queue has. */
    static final int MOST = 50;

    private final Moderation moderation;

    Bulk(Moderation moderation) {
        this.moderation = moderation;
    }

    /** What became of one. */
    enum Result {
        DONE,
        /** It is worth a look of its own. */
        NOT_OBVIOUS,
        /** Somebody else was faster, or the sheet changed. */
        OVERTAKEN,
        /** The place is not published any more. */
        GONE
    }

    /** A proposal and what became of it. */
    record Outcome(ProposalId id, Result result) {}

    /**
     * A proposal as it was chosen.
     *
     * @param version that the list showed
     */
    record Chosen(ProposalId id, int version) {

        /** Reads what a box of the list sends: {@code id.version}. */
        static Optional<Chosen> parse(String text) {
            int dot = text.lastIndexOf('.');
            if (dot < 0 || !text.substring(dot + 1).matches("\\d{1,9}")) {
                return Optional.empty();
            }
            return ProposalId.parse(text.substring(0, dot))
                    .map(id -> new Chosen(id, Integer.parseInt(text.substring(dot + 1))));
        }
    }

    /** Accepts those that are obvious, as they are. */
    List<Outcome> accept(Actor actor, List<Chosen> chosen, Site reached) {
        return chosen.stream()
                .flatMap(one ->
                        moderation.find(actor, one.id()).stream().map(found -> accept(actor, one, found, reached)))
                .toList();
    }

    /** Refuses them as abuse. */
    List<Outcome> refuse(Actor actor, List<Chosen> chosen, Site reached) {
        Verdict verdict = new Verdict.Refuse(Verdict.Reason.ABUSE, "");
        return chosen.stream()
                .filter(one -> moderation.find(actor, one.id()).isPresent())
                .map(one -> new Outcome(
                        one.id(), result(moderation.decide(actor, one.id(), one.version(), verdict, reached))))
                .toList();
    }

    private Outcome accept(Actor actor, Chosen one, Case found, Site reached) {
        Proposal proposal = found.proposal();
        if (!isObvious(found)) {
            return new Outcome(one.id(), Result.NOT_OBVIOUS);
        }
        long revision = found.place().map(Place::revision).orElse(0L);
        Verdict verdict = new Verdict.Accept(proposal.content().said(), revision, "");
        return new Outcome(one.id(), result(moderation.decide(actor, one.id(), one.version(), verdict, reached)));
    }

    /** Confirmations and corrections of published places, in which nothing is odd, nothing is said besides, nothing changed. */
    static boolean isObvious(Case found) {
        Proposal proposal = found.proposal();
        return (proposal.kind() == ProposalKind.CONFIRM || proposal.kind() == ProposalKind.CORRECT)
                && found.place().isPresent()
                && proposal.content().findings().isEmpty()
                && proposal.content().message().isBlank()
                && found.comparison().conflicts().isEmpty();
    }

    private static Result result(Decided decided) {
        return switch (decided) {
            case Decided.Done done -> Result.DONE;
            case Decided.Overtaken overtaken -> Result.OVERTAKEN;
            case Decided.Conflict conflict -> Result.OVERTAKEN;
            case Decided.NoPlace noPlace -> Result.GONE;
            case Decided.NotUndone notUndone -> Result.OVERTAKEN;
            case Decided.NotFound notFound -> Result.OVERTAKEN;
        };
    }
}
