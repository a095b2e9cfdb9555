package org.jalon.care.claim;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.care.Days;
import org.jalon.care.PublishedSheets;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where moderators decide who manages a place when no mailbox can tell. */
@Controller
class ClaimsController {

    private static final String PATH = "/moderation/gestionnaires";
    private static final int MOST = 100;

    private final ClaimModeration moderation;
    private final ClaimTable claims;
    private final PublishedSheets sheets;
    private final Accounts accounts;

    ClaimsController(ClaimModeration moderation, ClaimTable claims, PublishedSheets sheets, Accounts accounts) {
        this.moderation = moderation;
        this.claims = claims;
        this.sheets = sheets;
        this.accounts = accounts;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, Actor actor, FormKey key, @RequestParam(defaultValue = "") String fait) {
        List<ClaimsPage.Line> lines = moderation.listWaiting(actor, MOST).stream()
                .flatMap(claim -> line(claim, words))
                .toList();
        return new ModelAndView(
                "care/claims",
                "page",
                new ClaimsPage(
                        new Page(words, words.say("care.claims.title"), "", PATH, Page.Section.NONE, false),
                        key,
                        words.language().path(PATH),
                        lines,
                        words.find("care.claims.done." + fait).orElse("")));
    }

    @PostMapping({PATH, "/en" + PATH})
    ResponseEntity<Void> decide(
            Words words,
            Actor actor,
            Site reached,
            @RequestParam(defaultValue = "") String demande,
            @RequestParam(defaultValue = "") String faire,
            @RequestParam(defaultValue = "") String mots) {
        boolean accepted = faire.equals("accepter");
        Optional<ClaimTable.Claim> claim = claims.find(demande);
        Optional<Place> place = claim.flatMap(one -> sheets.find(one.place()));
        if (place.isEmpty() || !accepted && !faire.equals("refuser")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return switch (moderation.decide(actor, claim.orElseThrow(), place.orElseThrow(), accepted, mots, reached)) {
            case DONE -> back(words, accepted ? "accepte" : "refuse");
            case ALREADY, TOO_MANY -> back(words, "deja");
            case NOT_POSSIBLE -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    private Stream<ClaimsPage.Line> line(ClaimTable.Claim claim, Words words) {
        Optional<Account> account = accounts.find(claim.accountId());
        return sheets.find(claim.place()).stream()
                .flatMap(place -> account.stream()
                        .map(person -> new ClaimsPage.Line(
                                claim.id(),
                                place.name() + ", " + place.facts().text(Field.COMMUNE),
                                words.language().path("/lieux/" + place.id()),
                                person.shownName(),
                                person.address().text(),
                                claim.words(),
                                Days.say(claim.at(), words),
                                String.join(", ", place.facts().all(Field.EMAILS)))));
    }

    private static ResponseEntity<Void> back(Words words, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(PATH) + "?fait=" + done))
                .build();
    }
}
