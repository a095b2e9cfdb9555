package org.jalon.newsroom.heading;

import java.util.Arrays;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.FormKey;
import org.jalon.account.Role;
import org.jalon.newsroom.heading.Heading.Kind;
import org.jalon.site.Page;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where sections and themes are named, put in order and retired: by those who edit everywhere. */
@Controller
class HeadingsController {

    private static final String PATH = "/redaction/rubriques";

    private final Headings headings;
    private final AuditTrail audit;

    HeadingsController(Headings headings, AuditTrail audit) {
        this.headings = headings;
        this.audit = audit;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, Actor actor, FormKey key) {
        return view(words, actor, key, "", HttpStatus.OK);
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView save(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(name = "genre", defaultValue = "") String kind,
            @RequestParam(name = "id", defaultValue = "") String id,
            @RequestParam(name = "nom", defaultValue = "") String french,
            @RequestParam(name = "nom-en", defaultValue = "") String english,
            @RequestParam(name = "ordre", defaultValue = "") String position,
            @RequestParam(name = "retiree", defaultValue = "") String retired) {
        if (!mayChange(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            Heading saved = headings.save(
                    kind(kind), id, french.strip(), english.strip(), position(position), retired.equals("oui"));
            audit.note(actor, "heading.save", saved.kind().slug() + ":" + saved.id(), Map.of("name", saved.french()));
            return view(words, actor, key, words.say("newsroom.heading.saved", saved.french()), HttpStatus.OK);
        } catch (UserError error) {
            return view(words, actor, key, error.say(words), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static boolean mayChange(Actor actor) {
        return actor.hasEverywhere(Role.EDITOR) || actor.hasEverywhere(Role.ADMINISTRATOR);
    }

    private static Kind kind(String typed) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.slug().equals(typed))
                .findFirst()
                .orElseThrow(() -> new UserError("newsroom.heading.error.kind"));
    }

    private static int position(String typed) {
        if (!typed.matches("[0-9]{1,4}")) {
            throw new UserError("newsroom.heading.error.position");
        }
        return Integer.parseInt(typed);
    }

    private ModelAndView view(Words words, Actor actor, FormKey key, String said, HttpStatus status) {
        HeadingsPage page = new HeadingsPage(
                new Page(words, words.say("newsroom.desk.headings"), "", PATH, Page.Section.NONE, false),
                key,
                said,
                status.isError(),
                mayChange(actor),
                headings.list(Kind.SECTION),
                headings.list(Kind.THEME));
        ModelAndView view = new ModelAndView("newsroom/desk/headings", "page", page);
        view.setStatus(status);
        return view;
    }
}
