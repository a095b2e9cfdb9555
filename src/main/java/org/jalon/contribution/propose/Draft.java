package org.jalon.contribution.propose;

import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.Submission.Sender;
import org.jalon.contribution.propose.form.Own;
import org.jalon.contribution.propose.form.ProposalForm;
import org.jalon.contribution.propose.form.Typed;
import org.jalon.directory.Place;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A form as somebody has it before them.
 *
 * @param form that it is
 * @param place it is about, null for one to be added
 * @param path where it is sent, in French
 * @param basedOn revision of the place that the form began with, 0 for a place to be added
 * @param typed so far
 * @param sender who has it before them
 * @param key to send it with
 */
record Draft(
        ProposalForm form, @Nullable Place place, String path, long basedOn, Typed typed, Sender sender, FormKey key) {

    /** Random, made when the form was first shown. */
    static final String SENDING_KEY = "envoi";
    /** The revision that the form showed. */
    static final String BASED_ON = "version";
    /** Whether somebody was signed in when the form was shown. */
    static final String SIGNED_IN = "connecte";
    /** What was shown to be looked at before it is sent. */
    static final String SEEN = "vu";
    /** Nobody sees it, so nobody fills it in: programs do. */
    static final String TRAP = "telecopie";

    Words words() {
        return Words.in(sender.language());
    }

    Optional<Place> about() {
        return Optional.ofNullable(place);
    }

    Optional<Actor> actor() {
        return sender.signedIn();
    }

    /** As it begins: filled in, with the address of who is signed in. */
    Draft begun() {
        Typed filled = form.fill();
        return with(actor().map(who -> filled.with(
                        Own.ADDRESS, java.util.List.of(who.account().address().text())))
                .orElse(filled));
    }

    Draft with(Typed other) {
        return new Draft(form, place, path, basedOn, other, sender, key);
    }

    /** Whether it says otherwise what was sent before. */
    boolean isRevision() {
        return path.startsWith("/contributions/");
    }
}
