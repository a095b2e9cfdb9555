package org.jalon.care.claim;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.care.Managers;
import org.jalon.care.PublishedMail;
import org.jalon.directory.Place;
import org.jalon.mail.Letter;
import org.jalon.mail.MailAddress;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.Words;

/** What is written to those who manage places, and about them. Each in the language of its reader. */
public final class ClaimLetters {

    private final Outbox outbox;
    private final Managers managers;
    private final Site configured;

    public ClaimLetters(Outbox outbox, Managers managers, Site configured) {
        this.outbox = outbox;
        this.managers = managers;
        this.configured = configured;
    }

    /** The code, to an address of the place; false when that mailbox had too many mails. */
    boolean code(Place place, MailAddress to, String code, Words words) {
        Letter letter = Letter.in(words, "care.letter.code.subject", place.name())
                .say("care.letter.code", place.name(), configured.name())
                .code(code.substring(0, 4) + " " + code.substring(4))
                .say("care.letter.code.limits")
                .say("care.letter.code.not-you");
        return outbox.post(to, letter, MailKind.SECRET) == Outbox.Posting.POSTED;
    }

    /** Tells the other managers and the published addresses of a new manager, so that nobody slips in unnoticed. */
    void arrival(Place place, Account fresh, Managers.Way way, Site reached) {
        List<Account> others = managers.of(place.id()).stream()
                .filter(account -> !account.id().equals(fresh.id()))
                .toList();
        for (Account other : others) {
            post(other.address(), Words.in(other.language()), "arrival", place, InWords.person(fresh), way, reached);
        }
        for (MailAddress address : PublishedMail.of(place)) {
            boolean told = address.equals(fresh.address())
                    || others.stream().anyMatch(other -> other.address().equals(address));
            if (!told) {
                post(address, Words.in(Language.FRENCH), "arrival", place, InWords.person(fresh), way, reached);
            }
        }
    }

    private void post(
            MailAddress to, Words words, String key, Place place, String who, Managers.Way way, Site reached) {
        Letter letter = Letter.in(words, "care.letter." + key + ".subject", place.name())
                .say("care.letter." + key, who, place.name())
                .say("care.letter.way." + way.name().toLowerCase(java.util.Locale.ROOT))
                .say("care.letter.arrival.wrong");
        outbox.post(to, withLink(letter, words, place, reached), MailKind.ANSWER);
    }

    /** Asks somebody to manage a place too. */
    boolean invitation(Place place, MailAddress to, Account host, Words words, Site reached) {
        Letter letter = Letter.in(words, "care.letter.invitation.subject", place.name())
                .say("care.letter.invitation", InWords.person(host), place.name(), configured.name())
                .say("care.letter.invitation.how", to.text());
        return outbox.post(to, withLink(letter, words, place, reached), MailKind.ANSWER) == Outbox.Posting.POSTED;
    }

    /** What a moderator decided on a claim. */
    void outcome(Place place, Account claimant, boolean accepted, String answer, Site reached) {
        Words words = Words.in(claimant.language());
        String key = accepted ? "care.letter.accepted" : "care.letter.refused";
        Letter letter =
                Letter.in(words, "care.letter.outcome.subject", place.name()).say(key, place.name());
        if (!answer.isEmpty()) {
            letter = letter.say("care.letter.outcome.words").quote(answer);
        }
        outbox.post(claimant.address(), withLink(letter, words, place, reached), MailKind.ANSWER);
    }

    /** Tells somebody that a moderator ended their managing. */
    void removal(Place place, Account gone, String answer, Site reached) {
        Words words = Words.in(gone.language());
        Letter letter =
                Letter.in(words, "care.letter.removal.subject", place.name()).say("care.letter.removal", place.name());
        if (!answer.isEmpty()) {
            letter = letter.say("care.letter.outcome.words").quote(answer);
        }
        outbox.post(gone.address(), withLink(letter, words, place, reached), MailKind.ANSWER);
    }

    private Letter withLink(Letter letter, Words words, Place place, Site reached) {
        Optional<String> base = configured.baseOfLinks(reached);
        return base.map(url -> letter.button(
                        "care.letter.open", URI.create(url + words.language().path(ManagePage.path(place)))))
                .orElse(letter);
    }
}
