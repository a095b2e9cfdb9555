package org.jalon.contribution.propose.follow;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.account.FormKey;
import org.jalon.contribution.Contributions.Followed;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.ProposalState;
import org.jalon.contribution.ProposalStep;
import org.jalon.contribution.ProposalStep.Act;
import org.jalon.contribution.Verdict;
import org.jalon.contribution.propose.form.Names;
import org.jalon.contribution.propose.form.SaidValues;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceId;
import org.jalon.hours.PlaceCalendar;
import org.jalon.mail.MailAddress;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides all that the page of a proposal says. */
record FollowPresenter(Words words, FormKey key, String token, Followed followed) {

    /** Nobody's affair but the moderators'. */
    private static final Set<Act> INTERNAL = EnumSet.of(Act.ASSIGNED, Act.RELEASED);

    /** @param done what was just done, as addresses write it; may be empty */
    FollowPage page(String done) {
        return page(done, "", "");
    }

    /**
     * The page again, with an answer that was not taken.
     *
     * @param slip what is wrong with it
     */
    FollowPage again(String answer, String slip) {
        return page("", answer, slip);
    }

    private FollowPage page(String done, String answer, String slip) {
        Proposal proposal = followed.proposal();
        String path = "/contributions/" + token;
        String title = words.say(
                "propose.follow.title." + proposal.kind().slug(),
                proposal.target().name());
        ProposalState state = proposal.state();
        boolean revisable = proposal.kind() == ProposalKind.ADD
                || proposal.kind() == ProposalKind.CORRECT
                || proposal.kind() == ProposalKind.OTHER;
        return new FollowPage(
                new Page(words, title, "", path, Page.Section.NONE, false),
                key,
                words.language().path(path),
                title,
                done.isEmpty() ? "" : words.find("propose.follow.done." + done).orElse(""),
                words.say("propose.state." + state.slug()),
                advice(proposal),
                proposal.target().place().map(this::sheet).orElse(""),
                proposal.target().name(),
                lines(proposal),
                proposal.content().message(),
                proposal.handling().words(),
                state == ProposalState.ASKED ? question() : "",
                followed.steps().stream()
                        .filter(step -> !INTERNAL.contains(step.act()))
                        .map(this::step)
                        .toList(),
                state.isOpen(),
                revisable && state.isOpen(),
                answer,
                slip,
                confirming(proposal));
    }

    private String sheet(PlaceId place) {
        return words.language().path("/lieux/" + place);
    }

    private String advice(Proposal proposal) {
        String key = "propose.advice." + proposal.state().slug();
        boolean ruled = proposal.state() == ProposalState.ACCEPTED
                && String.valueOf(proposal.handling().decidedBy()).startsWith("rule:");
        String end = ruled
                ? proposal.kind() == ProposalKind.CONFIRM ? ".confirm" : ".rule"
                : proposal.state() == ProposalState.WAITING
                                && proposal.contributor().mailbox().isEmpty()
                        ? ".no-mail"
                        : "";
        return words.say(key + end);
    }

    private List<FollowPage.Line> lines(Proposal proposal) {
        SaidValues values =
                new SaidValues(words, PlaceCalendar.ofCommune(proposal.target().inseeCode()));
        Map<Field, List<String>> before = proposal.content().before();
        Map<Field, List<String>> said = proposal.content().said();
        Map<Field, List<String>> published = proposal.handling().published();
        boolean decided = proposal.state() == ProposalState.ACCEPTED || proposal.state() == ProposalState.PARTLY;
        return said.keySet().stream()
                .filter(SaidValues::isSaid)
                .map(field -> new FollowPage.Line(
                        Names.label(field, words),
                        values.of(field, before),
                        values.of(field, said),
                        decided ? published(field, values, said, published) : List.of()))
                .toList();
    }

    /** What was published of a field when it is not what was proposed. */
    private List<String> published(
            Field field, SaidValues values, Map<Field, List<String>> said, Map<Field, List<String>> published) {
        if (!published.containsKey(field)) {
            return List.of(words.say("propose.follow.left-out"));
        }
        return published.get(field).equals(said.get(field)) ? List.of() : values.of(field, published);
    }

    private String question() {
        return followed.steps().stream()
                .filter(step -> step.act() == Act.ASKED)
                .map(ProposalStep::words)
                .reduce("", (earlier, later) -> later);
    }

    private String confirming(Proposal proposal) {
        boolean asked = followed.byMail() && !proposal.contributor().confirmed();
        return asked ? proposal.contributor().mailbox().map(MailAddress::text).orElse("") : "";
    }

    private FollowPage.Step step(ProposalStep step) {
        boolean ruled = step.actor().startsWith("rule:");
        String key = "propose.step." + step.act().slug();
        String what = ruled ? words.find(key + ".rule").orElseGet(() -> words.say(key)) : words.say(key);
        return new FollowPage.Step(when(step.at()), what, said(step));
    }

    /** A refusal holds its reason as addresses write it. */
    private String said(ProposalStep step) {
        if (step.act() != Act.REFUSED) {
            return step.words();
        }
        return List.of(Verdict.Reason.values()).stream()
                .filter(reason -> reason.slug().equals(step.words()))
                .map(reason -> words.say("contribution.reason." + reason.slug()))
                .findFirst()
                .orElse("");
    }

    private String when(Instant at) {
        return words.moment(
                at,
                PlaceCalendar.ofCommune(followed.proposal().target().inseeCode())
                        .zone());
    }
}
