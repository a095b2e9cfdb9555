package org.jalon.newsroom.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.find.FoundPage.KindChoice;
import org.jalon.newsroom.find.FoundPage.Line;
import org.jalon.newsroom.find.NewsSearch.Results;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which readers look for words in all that the newsroom published. */
@Controller
class FindController {

    static final String PATH = "/actualites/recherche";

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int PER_PAGE = 20;
    private static final int LAST_PAGE = 20;
    private static final int LONGEST = 200;

    private final NewsSearch search;

    FindController(NewsSearch search) {
        this.search = search;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView find(
            Words words,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "genre", defaultValue = "") String genre,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        String text = q.strip().length() > LONGEST ? q.strip().substring(0, LONGEST) : q.strip();
        Findable.Kind kind = Arrays.stream(Findable.Kind.values())
                .filter(each -> each.slug().equals(genre))
                .findFirst()
                .orElse(null);
        int number = page.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
        Results results = search.find(text, kind, PER_PAGE, (number - 1) * PER_PAGE);
        return new ModelAndView("newsroom/find/results", "page", page(text, kind, number, results, words));
    }

    private static FoundPage page(String text, Findable.@Nullable Kind kind, int number, Results results, Words words) {
        boolean more = number * PER_PAGE < results.count(kind) && number < LAST_PAGE;
        String title = text.isEmpty() ? words.say("newsroom.find.title") : words.say("newsroom.find.title.of", text);
        return new FoundPage(
                new Page(words, title, "", path(text, kind, number), Page.Section.NONE, false),
                text,
                said(text, results, words),
                kinds(text, kind, results.counts(), words),
                results.hits().stream().map(hit -> line(hit, words)).toList(),
                number > 1 ? words.language().path(path(text, kind, number - 1)) : null,
                more ? words.language().path(path(text, kind, number + 1)) : null,
                words.language().path("/lieux?q=" + encoded(text)));
    }

    private static String said(String text, Results results, Words words) {
        if (text.isEmpty()) {
            return "";
        }
        int count = results.count(null);
        return count > 0 && !results.exact()
                ? words.say("newsroom.find.most", count)
                : words.say("newsroom.find.count", count);
    }

    private static List<KindChoice> kinds(
            String text, Findable.@Nullable Kind taken, Map<Findable.Kind, Integer> counts, Words words) {
        List<KindChoice> choices = new ArrayList<>();
        if (counts.size() > 1) {
            String all = words.language().path(path(text, null, 1));
            choices.add(new KindChoice(all, words.say("newsroom.find.kind.all"), taken == null));
        }
        counts.forEach((kind, count) -> choices.add(new KindChoice(
                words.language().path(path(text, kind, 1)),
                words.say("newsroom.find.kinds." + kind.slug(), count),
                kind == taken)));
        return choices;
    }

    private static Line line(NewsSearch.Hit hit, Words words) {
        LocalDate day = hit.date().atZone(ZONE).toLocalDate();
        return new Line(
                words.language().path(hit.path()),
                words.say("newsroom.find.kind." + hit.kind().slug()),
                words.day(day),
                day.toString(),
                hit.title(),
                hit.passages());
    }

    private static String path(String text, Findable.@Nullable Kind kind, int page) {
        return PATH + "?q=" + encoded(text) + (kind == null ? "" : "&genre=" + kind.slug())
                + (page > 1 ? "&page=" + page : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
