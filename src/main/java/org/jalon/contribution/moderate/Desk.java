package org.jalon.contribution.moderate;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.Bounds;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.Decided;
import org.jalon.contribution.Moderation;
import org.jalon.contribution.Moderation.Case;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalId;
import org.jalon.contribution.Queue;
import org.jalon.contribution.QueueFilter;
import org.jalon.contribution.Verdict;
import org.jalon.contribution.moderate.CasePresenter.Asked;
import org.jalon.directory.PlaceId;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** Does what a moderator asks for, and leads to the next proposal, or back to this one with all that was typed. */
final class Desk {

    private final Moderation moderation;
    private final Contributions contributions;
    private final Queue queue;
    private final CasePresenter presenter;

    Desk(Moderation moderation, Contributions contributions, Queue queue, CasePresenter presenter) {
        this.moderation = moderation;
        this.contributions = contributions;
        this.queue = queue;
        this.presenter = presenter;
    }

    /** Who asks. */
    record Moderator(Actor actor, FormKey key, Route route, Site reached) {

        Words words() {
            return route.words();
        }
    }

    Object act(String id, Typed typed, Moderator moderator) {
        Case found = ProposalId.parse(id)
                .flatMap(known -> moderation.find(moderator.actor(), known))
                .orElseThrow(CaseController::none);
        Proposal proposal = found.proposal();
        return switch (typed.act()) {
            case "accepter" -> accept(found, typed, moderator);
            case "refuser" -> refuse(found, typed, moderator);
            case "demander" -> ask(found, typed, moderator);
            case "doublon" -> sameAs(found, typed, moderator);
            case "prendre" ->
                answer(moderation.assign(moderator.actor(), proposal.id(), typed.version()), typed, moderator);
            case "liberer" ->
                answer(moderation.release(moderator.actor(), proposal.id(), typed.version()), typed, moderator);
            case "annuler" ->
                answer(
                        moderation.undo(moderator.actor(), proposal.id(), typed.version(), moderator.reached()),
                        typed,
                        moderator);
            default -> throw CaseController.none();
        };
    }

    private Object accept(Case found, Typed typed, Moderator moderator) {
        Proposal proposal = found.proposal();
        Words words = moderator.words();
        Edited edited = Edited.read(typed, proposal, contributions, words);
        if (!edited.errors().isEmpty()) {
            return again(found, typed, moderator, words.say("moderation.trouble.edit"), edited.errors());
        }
        if (edited.values().isEmpty() && !proposal.content().said().isEmpty()) {
            return again(found, typed, moderator, words.say("moderation.trouble.none-chosen"), Map.of());
        }
        return decide(found, new Verdict.Accept(edited.values(), typed.revision(), typed.words()), typed, moderator);
    }

    private Object refuse(Case found, Typed typed, Moderator moderator) {
        Optional<Verdict.Reason> reason = Stream.of(Verdict.Reason.values())
                .filter(one -> one.slug().equals(typed.reason()))
                .findFirst();
        if (reason.isEmpty()) {
            return again(found, typed, moderator, moderator.words().say("moderation.trouble.no-reason"), Map.of());
        }
        if (reason.get() == Verdict.Reason.OTHER && typed.words().isBlank()) {
            return again(found, typed, moderator, moderator.words().say("moderation.trouble.no-words"), Map.of());
        }
        return decide(found, new Verdict.Refuse(reason.get(), typed.words()), typed, moderator);
    }

    private Object ask(Case found, Typed typed, Moderator moderator) {
        if (typed.words().isBlank()) {
            return again(found, typed, moderator, moderator.words().say("moderation.trouble.no-question"), Map.of());
        }
        if (found.proposal().contributor().mailbox().isEmpty()) {
            return again(found, typed, moderator, moderator.words().say("moderation.trouble.nobody"), Map.of());
        }
        return decide(found, new Verdict.Ask(typed.words()), typed, moderator);
    }

    private Object sameAs(Case found, Typed typed, Moderator moderator) {
        if (!PlaceId.isValid(typed.keeper())) {
            throw CaseController.none();
        }
        return decide(found, new Verdict.SameAs(new PlaceId(typed.keeper()), typed.words()), typed, moderator);
    }

    private Object decide(Case found, Verdict verdict, Typed typed, Moderator moderator) {
        if (typed.words().length() > Bounds.LONGEST_MESSAGE) {
            String trouble = moderator.words().say("moderation.trouble.long", Bounds.LONGEST_MESSAGE);
            return again(found, typed, moderator, trouble, Map.of());
        }
        Proposal proposal = found.proposal();
        Decided decided =
                moderation.decide(moderator.actor(), proposal.id(), typed.version(), verdict, moderator.reached());
        return answer(decided, typed, moderator);
    }

    private Object answer(Decided decided, Typed typed, Moderator moderator) {
        Words words = moderator.words();
        return switch (decided) {
            case Decided.Done(Proposal proposal) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(goal(proposal, typed, moderator)))
                        .build();
            case Decided.Overtaken(Proposal proposal) ->
                again(proposal, typed, moderator, words.say("moderation.trouble.overtaken"));
            case Decided.Conflict(Proposal proposal, var fields) ->
                again(
                        proposal,
                        typed,
                        moderator,
                        words.say(
                                "moderation.trouble.conflict",
                                FactKey.of(fields.stream().sorted()).stream()
                                        .map(key -> key.say(words))
                                        .collect(Collectors.joining(", "))));
            case Decided.NoPlace noPlace ->
                again(noPlace.proposal(), typed, moderator, words.say("moderation.trouble.no-place"));
            case Decided.NotUndone(Proposal proposal) ->
                again(proposal, typed, moderator, words.say("moderation.trouble.not-undone"));
            case Decided.NotFound notFound -> throw CaseController.none();
        };
    }

    /** The next proposal after a verdict; this one again after anything else. */
    private String goal(Proposal proposal, Typed typed, Moderator moderator) {
        Route route = moderator.route();
        return switch (typed.act()) {
            case "prendre", "liberer" -> route.proposal(proposal.id());
            case "annuler" -> route.after(proposal.id(), proposal.id());
            default -> route.after(proposal.id(), next(proposal, moderator).orElse(null));
        };
    }

    /** The next one after it, or else the first of those that were left before. */
    private Optional<ProposalId> next(Proposal proposal, Moderator moderator) {
        QueueFilter filter = moderator.route().filter();
        return queue.next(moderator.actor(), filter, proposal)
                .or(() -> queue.list(moderator.actor(), filter, null).entries().stream()
                        .map(entry -> entry.proposal().id())
                        .filter(id -> !id.equals(proposal.id()))
                        .findFirst());
    }

    private ModelAndView again(Proposal proposal, Typed typed, Moderator moderator, String trouble) {
        Case found = moderation.find(moderator.actor(), proposal.id()).orElseThrow(CaseController::none);
        return view(found, typed, moderator, trouble, Map.of(), HttpStatus.CONFLICT);
    }

    private ModelAndView again(
            Case found, Typed typed, Moderator moderator, String trouble, Map<String, String> errors) {
        return view(found, typed, moderator, trouble, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView view(
            Case found,
            Typed typed,
            Moderator moderator,
            String trouble,
            Map<String, String> errors,
            HttpStatus status) {
        Asked asked =
                new Asked(moderator.actor(), moderator.key(), moderator.route(), null, "", typed, trouble, errors);
        return new ModelAndView("contribution/moderate/case", Map.of("page", presenter.page(found, asked)), status);
    }
}
