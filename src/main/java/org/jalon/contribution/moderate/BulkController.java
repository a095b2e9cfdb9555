package org.jalon.contribution.moderate;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.Moderation;
import org.jalon.contribution.moderate.Bulk.Chosen;
import org.jalon.contribution.moderate.Bulk.Outcome;
import org.jalon.contribution.moderate.Bulk.Result;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Several proposals at once. */
@Controller
class BulkController {

    private static final String PATH = Route.ROOT + "/ensemble";

    private final Bulk bulk;
    private final Moderation moderation;

    BulkController(Bulk bulk, Moderation moderation) {
        this.bulk = bulk;
        this.moderation = moderation;
    }

    @PostMapping({PATH, "/en" + PATH})
    ResponseEntity<Void> decide(
            Words words,
            Actor actor,
            Site reached,
            @RequestParam(defaultValue = "") List<String> p,
            @RequestParam(defaultValue = "") String acte) {
        List<Chosen> chosen = p.stream()
                .flatMap(text -> Chosen.parse(text).stream())
                .distinct()
                .limit(Bulk.MOST)
                .toList();
        List<Outcome> outcomes = switch (acte) {
            case "accepter" -> bulk.accept(actor, chosen, reached);
            case "abus" -> bulk.refuse(actor, chosen, reached);
            default -> throw CaseController.none();
        };
        Map<String, String> results = new LinkedHashMap<>();
        outcomes.forEach(one -> results.put(one.id().text(), slug(one.result())));
        String address = FilterParameters.address(words.language().path(PATH), results);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(Words words, Actor actor, FormKey key, @RequestParam Map<String, String> results) {
        Route route = Route.read(words, Map.of());
        List<BulkPage.Line> lines = results.entrySet().stream()
                .limit(Bulk.MOST)
                .flatMap(one -> Status.find(moderation, actor, one.getKey(), route).stream()
                        .flatMap(status -> words.find("moderation.bulk.result." + one.getValue()).stream()
                                .map(result -> new BulkPage.Line(status, result))))
                .toList();
        long done = results.values().stream().filter(slug(Result.DONE)::equals).count();
        String summary =
                lines.isEmpty() ? words.say("moderation.bulk.none") : words.say("moderation.bulk.summary", done);
        Page head = new Page(words, words.say("moderation.bulk.title"), "", PATH, Page.Section.NONE, false);
        BulkPage page = new BulkPage(head, key, summary, lines, route.queue());
        return new ModelAndView("contribution/moderate/summary", "page", page);
    }

    private static String slug(Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
