package org.jalon.newsroom.letter.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.letter.Subscriptions.Brought;
import org.jalon.newsroom.letter.list.SubscriberList.Bringing;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The list of subscribers, which is the affair of those who are editors everywhere. */
@Controller
class ListController {

    private static final String PATH = "/redaction/abonnes";
    private static final int LARGEST = 2_000_000;
    private static final int MOST_SHOWN = 20;

    private final SubscriberList list;
    private final SeriesTable series;
    private final Site configured;

    ListController(SubscriberList list, SeriesTable series, Site configured) {
        this.list = list;
        this.series = series;
        this.configured = configured;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(Words words, Actor actor, FormKey key) {
        return view(words, actor, key, List.of(), "");
    }

    @PostMapping({PATH + "/liste", "/en" + PATH + "/liste"})
    ModelAndView bring(
            Words words,
            Actor actor,
            FormKey key,
            Site reached,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            @RequestParam(defaultValue = "") String serie,
            @RequestParam(defaultValue = "") String mode,
            @RequestParam(defaultValue = "") String preuve)
            throws IOException {
        check(actor);
        Optional<String> base = configured.baseOfLinks(reached);
        boolean asks = !mode.equals("accord");
        if (fichier == null
                || fichier.isEmpty()
                || fichier.getSize() > LARGEST
                || series.find(serie).isEmpty()) {
            return view(words, actor, key, List.of(), words.say("letter.list.error.file"));
        }
        if (!asks && preuve.isBlank() || base.isEmpty()) {
            return view(
                    words,
                    actor,
                    key,
                    List.of(),
                    words.say(base.isEmpty() ? "letter.error.base" : "letter.list.error.proof"));
        }
        try {
            BroughtList brought = BroughtList.parse(fichier.getBytes());
            if (asks && brought.people().size() > SubscriberList.MOST_ASKED) {
                throw new UserError("letter.list.error.long", SubscriberList.MOST_ASKED);
            }
            Bringing how = new Bringing(serie, asks ? "" : preuve.strip(), reached, base.get());
            return view(words, actor, key, said(list.bring(actor, brought, how), brought, words), "");
        } catch (UserError e) {
            return view(words, actor, key, List.of(), e.say(words));
        }
    }

    @PostMapping({PATH + "/retrait", "/en" + PATH + "/retrait"})
    ModelAndView stop(Words words, Actor actor, FormKey key, @RequestParam(defaultValue = "") String courriel) {
        check(actor);
        boolean done = MailAddress.parse(courriel)
                .map(address -> list.stop(actor, address))
                .orElse(false);
        return done
                ? view(words, actor, key, List.of(words.say("letter.list.stopped")), "")
                : view(words, actor, key, List.of(), words.say("letter.list.error.unknown"));
    }

    @GetMapping({PATH + ".csv", "/en" + PATH + ".csv"})
    ResponseEntity<String> take(Actor actor) {
        check(actor);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"abonnes.csv\"")
                .body(list.csv(actor));
    }

    private static void check(Actor actor) {
        if (!actor.hasEverywhere(Role.EDITOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static List<String> said(Map<Brought, Integer> done, BroughtList brought, Words words) {
        List<String> lines = new ArrayList<>();
        done.forEach((what, number) ->
                lines.add(words.say("letter.list.done." + what.name().toLowerCase(Locale.ROOT), number)));
        if (!brought.wrong().isEmpty()) {
            String numbers = String.join(
                    ", ",
                    brought.wrong().stream()
                            .limit(MOST_SHOWN)
                            .map(String::valueOf)
                            .toList());
            lines.add(words.say("letter.list.wrong", brought.wrong().size(), numbers));
        }
        return lines;
    }

    private ModelAndView view(Words words, Actor actor, FormKey key, List<String> notice, String error) {
        Map<String, Integer> counts = list.counts();
        ListPage page = new ListPage(
                new Page(words, words.say("letter.list.title"), "", PATH, Page.Section.NONE, false),
                key,
                words.say("letter.desk.subscribers", list.count()),
                series.listOpen().stream()
                        .map(one -> new ListPage.Line(one.id(), one.title(), counts.getOrDefault(one.id(), 0)))
                        .toList(),
                actor.hasEverywhere(Role.EDITOR),
                notice,
                error);
        return new ModelAndView(
                "newsroom/letter/list",
                Map.of("page", page),
                error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
