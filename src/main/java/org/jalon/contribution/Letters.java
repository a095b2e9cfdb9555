package org.jalon.contribution;

import java.net.URI;
import java.util.Optional;
import org.jalon.mail.Letter;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.site.Site;
import org.jalon.site.Words;

/** What contributors are written: a receipt, a question, the outcome. Nothing to those who left no address. */
final class Letters {

    private final Outbox outbox;
    private final Keys keys;
    private final Site configured;

    Letters(Outbox outbox, Keys keys, Site configured) {
        this.outbox = outbox;
        this.keys = keys;
        this.configured = configured;
    }

    void receipt(Proposal proposal, Site reached) {
        String key = proposal.state().isOpen() ? "contribution.letter.received" : "contribution.letter.published";
        post(proposal, begin(proposal, key), reached);
    }

    void question(Proposal proposal, String words, Site reached) {
        post(proposal, begin(proposal, "contribution.letter.asked").quote(words), reached);
    }

    /** Says what was decided, with the moderator's words. */
    void outcome(Proposal proposal, Optional<Verdict.Reason> reason, Site reached) {
        Letter letter =
                begin(proposal, "contribution.letter." + proposal.state().slug());
        if (reason.isPresent()) {
            letter = letter.say("contribution.reason." + reason.get().slug());
        }
        String words = proposal.handling().words();
        post(
                proposal,
                words.isEmpty()
                        ? letter
                        : letter.say("contribution.letter.words").quote(words),
                reached);
    }

    /** Says that what was decided was taken back, and that it waits again. */
    void undone(Proposal proposal, Site reached) {
        post(proposal, begin(proposal, "contribution.letter.undone"), reached);
    }

    private Letter begin(Proposal proposal, String key) {
        Words words = Words.in(proposal.contributor().language());
        String name = proposal.target().name();
        return Letter.in(words, key + ".subject", name).say(key, name);
    }

    private void post(Proposal proposal, Letter letter, Site reached) {
        proposal.contributor().mailbox().ifPresent(address -> {
            Letter whole = configured
                    .baseOfLinks(reached)
                    .map(base -> letter.button("contribution.letter.follow", link(proposal, base, letter.words())))
                    .orElse(letter)
                    .say("contribution.letter.why", configured.name());
            outbox.post(address, whole, MailKind.ANSWER);
        });
    }

    private URI link(Proposal proposal, String base, Words words) {
        return URI.create(base + words.language().path("/contributions/" + keys.mailToken(proposal.id())));
    }
}
