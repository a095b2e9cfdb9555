package org.jalon.contribution.propose;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Network;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.Submission.Sender;
import org.jalon.contribution.propose.form.Names;
import org.jalon.contribution.propose.form.Own;
import org.jalon.contribution.propose.form.ProposalForm;
import org.jalon.contribution.propose.form.ProposalForms;
import org.jalon.contribution.propose.form.SaidValues;
import org.jalon.contribution.propose.form.Subject;
import org.jalon.contribution.propose.form.Typed;
import org.jalon.contribution.propose.form.TypedProposal;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Reads requests as drafts of forms. */
@Component
@ConditionalOnWebApplication
final class Drafts {

    private final ProposalForms forms;
    private final Directory directory;

    Drafts(ProposalForms forms, Directory directory) {
        this.forms = forms;
        this.directory = directory;
    }

    /** Who asks, and how. */
    record Asking(HttpServletRequest request, Words words, Site site, FormKey key, Optional<Actor> actor) {

        Sender sender() {
            Language language = words.language();
            return new Sender(Network.of(request.getRemoteAddr()), language, actor.orElse(null), site);
        }

        Typed typed() {
            return Typed.of(request.getParameterMap());
        }
    }

    /** A place to be added. */
    Draft adding(Asking asking) {
        return new Draft(
                forms.adding(asking.words()), null, "/proposer", 0, asking.typed(), asking.sender(), asking.key());
    }

    /** A form of a place. */
    Draft correcting(Subject subject, Place place, Asking asking) {
        Typed typed = asking.typed();
        long basedOn = basedOn(typed, place);
        Facts shown = basedOn == place.revision()
                ? place.facts()
                : directory.asOf(place.id(), basedOn).orElse(place.facts());
        ProposalForm form = forms.correcting(subject, place, shown, asking.words());
        return new Draft(form, place, path(subject, place), basedOn, typed, asking.sender(), asking.key());
    }

    /** A form of a place that was found to be the same as another, carried over to that one. */
    Draft carried(Subject subject, PlaceId old, Place keeper, Asking asking) {
        Typed typed = asking.typed();
        ProposalForm form = forms.correcting(subject, keeper, keeper.facts(), asking.words());
        Typed carried = directory
                .asOf(old, basedOn(typed, keeper))
                .map(facts ->
                        forms.correcting(subject, keeper, facts, asking.words()).carry(typed, form))
                .orElse(typed);
        return new Draft(
                form, keeper, path(subject, keeper), keeper.revision(), carried, asking.sender(), asking.key());
    }

    /** What was proposed before, to be said otherwise; empty when it is about a place that is not published any more. */
    Optional<Draft> revising(Proposal proposal, String token, Asking asking) {
        String path = "/contributions/" + token + "/modifier";
        Facts said = new Facts(proposal.content().said());
        if (proposal.kind() == ProposalKind.ADD) {
            ProposalForm form = forms.adding(asking.words());
            return Optional.of(new Draft(form, null, path, 0, form.fill(said), asking.sender(), asking.key()));
        }
        return proposal.target().place().flatMap(directory::findPublished).map(place -> {
            Subject subject = proposal.kind() == ProposalKind.OTHER
                    ? Subject.OTHER
                    : Subject.of(said.values().keySet()).orElse(Subject.ALL);
            ProposalForm form = forms.correcting(subject, place, place.facts(), asking.words());
            Facts wanted = place.facts();
            for (Map.Entry<Field, List<String>> entry :
                    proposal.content().said().entrySet()) {
                wanted = wanted.with(entry.getKey(), entry.getValue());
            }
            return new Draft(form, place, path, place.revision(), form.fill(wanted), asking.sender(), asking.key());
        });
    }

    private static String path(Subject subject, Place place) {
        return "/lieux/" + place.id() + "/corriger?quoi=" + subject.slug();
    }

    /** A form of a place that is not published any more: what was typed becomes a message in words. */
    Draft withdrawn(Subject subject, Place last, Asking asking) {
        TypedProposal proposal = correcting(subject, last, asking).form().parse(asking.typed());
        Words words = asking.words();
        Stream<String> lines = proposal.said().entrySet().stream()
                .filter(entry -> SaidValues.isSaid(entry.getKey()))
                .map(entry -> words.say(
                        "propose.said.line",
                        Names.label(entry.getKey(), words),
                        String.join("\n", new SaidValues(words, last.calendar()).of(entry.getKey(), proposal.said()))));
        String message = Stream.concat(Stream.of(proposal.message()), lines)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        Draft draft = correcting(Subject.OTHER, last, asking);
        return draft.with(draft.typed().with(Own.MESSAGE, List.of(message)));
    }

    private static long basedOn(Typed typed, Place place) {
        try {
            long said = Long.parseLong(typed.text(Draft.BASED_ON));
            return said < 0 || said > place.revision() ? place.revision() : said;
        } catch (NumberFormatException e) {
            return place.revision(); // nobody types this field
        }
    }
}
