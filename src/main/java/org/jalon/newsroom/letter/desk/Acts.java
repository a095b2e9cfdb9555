package org.jalon.newsroom.letter.desk;

import java.time.Clock;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.NewsLetter.State;
import org.jalon.newsroom.letter.subscribe.ChoiceFields;
import org.jalon.newsroom.letter.subscribe.ChoicePresenter;
import org.jalon.newsroom.letter.subscribe.ChoicePresenter.Chosen;
import org.jalon.newsroom.letter.subscribe.TypedChoices;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** What the buttons of a letter do. What was written is saved first, whatever the button. */
public final class Acts {

    private final Letters letters;
    private final Trial trial;
    private final ChoicePresenter choices;
    private final Site configured;
    private final Clock clock;

    public Acts(Letters letters, Trial trial, ChoicePresenter choices, Site configured, Clock clock) {
        this.letters = letters;
        this.trial = trial;
        this.choices = choices;
        this.configured = configured;
        this.clock = clock;
    }

    /** What came of a button. */
    sealed interface Outcome {}

    /** It is done; the French path of the page to go to. */
    record Done(String path) implements Outcome {}

    /** Something is to be mended first; what was written is shown again. */
    record Again(NewsLetter letter, ChoiceFields target, String error) implements Outcome {}

    Outcome act(NewsLetter letter, MultiValueMap<String, String> form, Actor actor, Site reached, Words words) {
        String act = Optional.ofNullable(form.getFirst("faire")).orElse("");
        return letter.state() == State.DRAFT
                ? write(letter, form, act, actor, reached, words)
                : follow(letter, act, actor, words);
    }

    private Outcome write(
            NewsLetter letter, MultiValueMap<String, String> form, String act, Actor actor, Site reached, Words words) {
        TypedLetter typed = TypedLetter.of(form);
        Chosen target = choices.read(TypedChoices.of(form, letter.series()), words);
        NewsLetter written = letter.with(typed.text(), typed.contents(), target.choices());
        if (typed.version() != letter.version()) {
            return new Again(written, target.fields(), words.say("letter.error.changed"));
        }
        if (!target.fields().whereError().isEmpty()) {
            return new Again(written, target.fields(), words.say("letter.error.where"));
        }
        if (!act.equals("supprimer") && !letters.save(written)) {
            return new Again(written, target.fields(), words.say("letter.error.changed"));
        }
        NewsLetter saved = letters.find(letter.id()).orElse(written);
        Optional<String> base = configured.baseOfLinks(reached);
        String error = error(saved, act, typed, actor, base.isEmpty(), words);
        return error.isEmpty()
                ? done(saved, act, typed, actor, base.orElse(""), words)
                : new Again(saved, choices.chosen(saved.target(), words), error);
    }

    private String error(NewsLetter letter, String act, TypedLetter typed, Actor actor, boolean noBase, Words words) {
        boolean leaves = act.equals("envoyer") || act.equals("programmer");
        if (!leaves && !act.equals("essai")) {
            return "";
        }
        if (noBase) {
            return words.say("letter.error.base");
        }
        if (letter.text().subject().isEmpty()) {
            return words.say("letter.error.subject");
        }
        boolean nothing = letter.contents().rule() == NewsLetter.Rule.CHOSEN
                && letter.contents().items().isEmpty()
                && letter.text().editorial().isBlank();
        if (nothing) {
            return words.say("letter.error.empty");
        }
        if (leaves && !letters.maySend(actor, letter.target())) {
            return words.say("letter.error.territory");
        }
        if (leaves && !typed.sure()) {
            return words.say("letter.error.sure");
        }
        boolean past = act.equals("programmer")
                && typed.instant().filter(at -> at.isAfter(clock.instant())).isEmpty();
        return past ? words.say("letter.error.at") : "";
    }

    private Outcome done(NewsLetter letter, String act, TypedLetter typed, Actor actor, String base, Words words) {
        boolean done = switch (act) {
            case "enregistrer", "chercher" -> true;
            case "essai" -> trial.send(letter, actor, base);
            case "supprimer" -> letters.delete(actor, letter);
            case "programmer" -> letters.schedule(actor, letter, typed.instant().orElseThrow(), base);
            case "envoyer" -> letters.send(actor, letter, base);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        if (!done) {
            String error = words.say(act.equals("essai") ? "letter.error.trial" : "letter.error.changed");
            return new Again(letter, choices.chosen(letter.target(), words), error);
        }
        String path = LetterPresenter.PATH + "/" + letter.id();
        return new Done(
                switch (act) {
                    case "supprimer" -> LetterPresenter.PATH;
                    case "chercher" -> path + "?q=" + UriUtils.encodeQueryParam(typed.search(), "UTF-8") + "#contenus";
                    default -> path + "?fait=" + act;
                });
    }

    private Outcome follow(NewsLetter letter, String act, Actor actor, Words words) {
        boolean done = switch (act) {
            case "deprogrammer" -> letters.unschedule(actor, letter);
            case "suspendre" -> letters.pause(actor, letter);
            case "reprendre" -> letters.resume(actor, letter);
            case "arreter" -> letters.cancel(actor, letter);
            case "renvoyer" -> letters.repeat(actor, letter);
            default -> false;
        };
        return done
                ? new Done(LetterPresenter.PATH + "/" + letter.id() + "?fait=" + act)
                : new Again(letter, choices.chosen(letter.target(), words), words.say("letter.error.already"));
    }
}
