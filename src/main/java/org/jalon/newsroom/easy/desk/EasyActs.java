package org.jalon.newsroom.easy.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jalon.account.Actor;
import org.jalon.newsroom.easy.EasyDesk;
import org.jalon.newsroom.easy.EasyText;
import org.jalon.newsroom.easy.EasyWork;
import org.jalon.newsroom.easy.Kept;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.desk.EasyEditPresenter.Shown;
import org.jalon.newsroom.easy.propose.Proposals;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;

/** Does what a button of the form asks for. Whatever comes of it, what was written stays in the form or is saved. */
final class EasyActs {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final EasyDesk desk;
    private final Proposals proposals;
    private final Clock clock;

    EasyActs(EasyDesk desk, Proposals proposals, Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** It is done. */
        record Done(String act) implements Outcome {}

        /** The form is shown again. */
        record Stay(EasyTyped typed, Shown shown, HttpStatus status) implements Outcome {}
    }

    Outcome act(Actor actor, Original original, EasyTyped typed, Words words) {
        try {
            return switch (typed.act()) {
                case "enregistrer" -> save(actor, original, typed, false, words);
                case "publier" -> save(actor, original, typed, true, words);
                case "retirer" -> {
                    desk.withdraw(actor, original.subject());
                    yield new Outcome.Done("retirer");
                }
                case "proposer" -> propose(original, typed, words);
                default -> new Outcome.Stay(typed, new Shown("", false, true, null), HttpStatus.OK);
            };
        } catch (UserError error) {
            return new Outcome.Stay(typed, Shown.wrong(error.say(words)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Outcome propose(Original original, EasyTyped typed, Words words) {
        return typed.body().isBlank()
                ? new Outcome.Stay(
                        typed.withBody(proposals.of(original)),
                        new Shown(words.say("easydesk.proposed"), false, true, null),
                        HttpStatus.OK)
                : new Outcome.Stay(typed, Shown.wrong(words.say("easydesk.proposed.not")), HttpStatus.OK);
    }

    private Outcome save(Actor actor, Original original, EasyTyped typed, boolean publish, Words words) {
        EasyWork before = desk.find(original.subject()).orElse(null);
        EasyText text = typed.text(original, before, LocalDate.now(clock.withZone(ZONE)));
        Kept kept = before != null
                        && before.number() == typed.seen()
                        && before.text().equals(text)
                ? new Kept.Done(before)
                : desk.save(actor, original.subject(), typed.seen(), text);
        if (publish && kept instanceof Kept.Done(EasyWork work)) {
            kept = desk.publish(actor, original.subject(), work.number());
        }
        return switch (kept) {
            case Kept.Done done -> new Outcome.Done(publish ? "publier" : "enregistrer");
            case Kept.Overtaken overtaken -> overtaken(typed, overtaken.newest(), words);
            case Kept.NotReady notReady -> stay(original, typed, words.say(notReady.key()));
        };
    }

    /** It was saved but not published: the next act begins from what was saved. */
    private Outcome stay(Original original, EasyTyped typed, String said) {
        int number = desk.find(original.subject()).map(EasyWork::number).orElse(0);
        return new Outcome.Stay(typed.withSeen(number), Shown.wrong(said), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What was written stays in the form, now begun from the newer text: saving again keeps both. */
    private static Outcome overtaken(EasyTyped typed, EasyWork newest, Words words) {
        return new Outcome.Stay(
                typed.withSeen(newest.number()),
                new Shown(words.say("easydesk.overtaken"), true, false, newest.text()),
                HttpStatus.CONFLICT);
    }
}
