package org.jalon.account.people;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.home.InWords;
import org.jalon.mail.MailAddress;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators give and take roles. */
@Controller
class PeopleController {

    private static final String EVERYWHERE = "partout";

    private final People people;
    private final TerritoryChoice territories;
    private final Gazetteer gazetteer;
    private final Site configured;

    PeopleController(People people, TerritoryChoice territories, Gazetteer gazetteer, Site configured) {
        this.people = people;
        this.territories = territories;
        this.gazetteer = gazetteer;
        this.configured = configured;
    }

    @GetMapping({"/administration/personnes", "/en/administration/personnes"})
    ModelAndView list(Words words, Actor actor, FormKey key, @RequestParam(defaultValue = "") String fait) {
        String done = words.find("account.people.done." + fait).orElse("");
        return view(words, actor, key, "", "", done, HttpStatus.OK);
    }

    @PostMapping({"/administration/personnes", "/en/administration/personnes"})
    Object invite(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String territoire,
            @RequestParam(defaultValue = "") String code) {
        Optional<MailAddress> address = MailAddress.parse(courriel);
        Optional<Grant> grant = grant(role, territoire, code);
        if (address.isEmpty() || grant.isEmpty()) {
            String error = words.say(address.isEmpty() ? "account.entry.no-address" : "account.people.no-territory");
            return view(words, actor, key, courriel, error, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Grant given = grant.orElseThrow();
        return answer(
                words,
                people.invite(
                        actor, address.orElseThrow(), given, words, configured, InWords.grant(given, words, gazetteer)),
                "donne");
    }

    @PostMapping({"/administration/personnes/retirer", "/en/administration/personnes/retirer"})
    ResponseEntity<Void> revoke(
            Words words,
            Actor actor,
            @RequestParam(defaultValue = "") String compte,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String territoire) {
        Optional<Grant> grant = grant(role, territoire, "");
        if (grant.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return answer(words, people.revoke(actor, compte, grant.orElseThrow()), "retire");
    }

    private Optional<Grant> grant(String role, String chosen, String code) {
        Optional<Role> known = Role.parse(role);
        if (code.isBlank() && chosen.equals(EVERYWHERE)) {
            return known.map(Grant::everywhere);
        }
        Optional<Territory> territory = territories.find(chosen, code);
        return known.filter(one -> territory.isPresent()).map(one -> new Grant(one, territory.orElseThrow()));
    }

    private static ResponseEntity<Void> answer(Words words, People.Change change, String done) {
        return switch (change) {
            case DONE, ALREADY -> back(words, done);
            case LAST -> back(words, "dernier");
            case BEYOND -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    private static ResponseEntity<Void> back(Words words, String done) {
        String path = words.language().path("/administration/personnes") + "?fait=" + done;
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    private ModelAndView view(
            Words words, Actor actor, FormKey key, String address, String error, String done, HttpStatus status) {
        String title = words.say("account.people.title");
        List<TerritoryChoice.Option> roles = Arrays.stream(Role.values())
                .map(role -> new TerritoryChoice.Option(role.slug(), words.say("account.role." + role.slug())))
                .toList();
        PeoplePage page = new PeoplePage(
                new Page(words, title, "", "/administration/personnes", Page.Section.NONE, false),
                key,
                people.list(actor).stream().map(person -> line(person, words)).toList(),
                new PeoplePage.Form(address, roles, territories.options(), error),
                done);
        return new ModelAndView("account/people", Map.of("page", page), status);
    }

    private PeoplePage.Line line(People.Person person, Words words) {
        return new PeoplePage.Line(
                person.account().id(),
                person.account().shownName(),
                person.account().address().text(),
                person.grants().stream()
                        .map(grant -> new PeoplePage.Role(
                                InWords.grant(grant, words, gazetteer),
                                grant.role().slug(),
                                grant.scope().isEmpty() ? EVERYWHERE : grant.scope()))
                        .toList());
    }
}
