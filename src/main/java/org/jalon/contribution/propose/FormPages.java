package org.jalon.contribution.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.account.Secrets;
import org.jalon.contribution.propose.form.Control;
import org.jalon.contribution.propose.form.Own;
import org.jalon.contribution.propose.form.ProposalForm;
import org.jalon.contribution.propose.form.Slip;
import org.jalon.contribution.propose.form.Subject;
import org.jalon.contribution.propose.form.Typed;
import org.jalon.directory.Place;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides all that the page of a form says. */
final class FormPages {

    private static final Pattern SENDING_KEY = Pattern.compile("[A-Za-z0-9_-]{20,64}");

    private final Draft draft;
    private final Words words;
    private final Typed typed;
    private final Subject subject;

    private FormPages(Draft draft) {
        this.draft = draft;
        words = draft.words();
        typed = draft.typed();
        subject = draft.form().subject();
    }

    /** The form as it is now, with nothing to say about it. */
    static ProposalPage of(Draft draft) {
        return of(draft, "", Review.NOTHING);
    }

    /**
     * The form again.
     *
     * @param notice what happened instead of sending, may be empty
     */
    static ProposalPage of(Draft draft, String notice, Review review) {
        return new FormPages(draft).page(notice, review);
    }

    private ProposalPage page(String notice, Review review) {
        String path = draft.path();
        List<Slip> slips = review.slips();
        boolean looking = slips.isEmpty() && !review.marks().isEmpty();
        String title = words.say("propose.title." + (draft.isRevision() ? "revision" : subject.slug()));
        return new ProposalPage(
                new Page(words, title, "", path, Page.Section.NONE, path.equals("/proposer")),
                draft.key(),
                words.language().path(path) + "#suite",
                back(),
                draft.about().map(Place::name).orElse(""),
                words.find("propose.lead." + subject.slug()).orElse(""),
                notice,
                slips,
                review.notes(),
                review.alike().stream().map(this::links).toList(),
                ProposalForm.isStep(typed) && !typed.text(Draft.SENDING_KEY).isEmpty(),
                draft.form().show(typed, slips),
                subject == Subject.EXACT,
                message(slips),
                draft.isRevision() ? null : mail(slips),
                hidden(review.marks()),
                words.say(looking ? "propose.send.anyway" : "propose.send." + sending()),
                subject == Subject.NEW ? words.language().path("/proposer/ressemblances") : "");
    }

    private String sending() {
        return subject == Subject.EXACT ? subject.slug() : "usual";
    }

    private ProposalPage.Link back() {
        if (draft.isRevision()) {
            String follow = draft.path().substring(0, draft.path().lastIndexOf('/'));
            return new ProposalPage.Link(words.language().path(follow), words.say("propose.back.follow"));
        }
        return draft.about()
                .map(place -> new ProposalPage.Link(
                        words.language().path("/lieux/" + place.id() + "/corriger"), words.say("propose.back.choice")))
                .orElseGet(() -> new ProposalPage.Link(words.language().path("/"), words.say("propose.back.search")));
    }

    private ProposalPage.AlikeLinks links(Review.Alike alike) {
        return alikeLinks(alike, words);
    }

    static ProposalPage.AlikeLinks alikeLinks(Review.Alike alike, Words words) {
        String sheet = "/lieux/" + alike.id();
        return new ProposalPage.AlikeLinks(
                alike.label(), words.language().path(sheet), words.language().path(sheet + "/corriger"));
    }

    private Control.Area message(List<Slip> slips) {
        boolean needed = subject == Subject.OTHER;
        return new Control.Area(
                Own.MESSAGE,
                words.say(needed ? "propose.message.needed" : "propose.message"),
                words.say(needed ? "propose.message.needed.hint" : "propose.message.hint"),
                typed.text(Own.MESSAGE),
                needed ? 6 : 3,
                slip(slips, Own.MESSAGE));
    }

    private Control.Line mail(List<Slip> slips) {
        return new Control.Line(
                Own.ADDRESS,
                words.say("propose.mail"),
                words.say("propose.mail.hint"),
                typed.text(Own.ADDRESS),
                "email",
                "email",
                slip(slips, Own.ADDRESS));
    }

    private List<Control.Hidden> hidden(Set<String> marks) {
        List<Control.Hidden> hidden = new ArrayList<>();
        String given = typed.text(Draft.SENDING_KEY);
        String key = SENDING_KEY.matcher(given).matches() ? given : Secrets.make();
        hidden.add(new Control.Hidden(Draft.SENDING_KEY, key));
        hidden.add(new Control.Hidden(Draft.BASED_ON, Long.toString(draft.basedOn())));
        draft.actor().ifPresent(who -> hidden.add(new Control.Hidden(Draft.SIGNED_IN, "oui")));
        marks.forEach(mark -> hidden.add(new Control.Hidden(Draft.SEEN, mark)));
        return hidden;
    }

    private static String slip(List<Slip> slips, String id) {
        return slips.stream()
                .filter(slip -> slip.id().equals(id))
                .map(Slip::text)
                .findFirst()
                .orElse("");
    }
}
