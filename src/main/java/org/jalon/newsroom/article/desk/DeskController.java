package org.jalon.newsroom.article.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jalon.newsroom.article.Article;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All articles and how far they are. */
@Controller
class DeskController {

    private final DeskList list;
    private final LifePresenter life;

    DeskController(DeskList list, LifePresenter life) {
        this.list = list;
        this.life = life;
    }

    @GetMapping({EditPresenter.LIST, "/en" + EditPresenter.LIST})
    ModelAndView overview(
            Words words,
            @RequestParam(name = "etat", defaultValue = "") String wanted,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        Article.State state = Arrays.stream(Article.State.values())
                .filter(each -> each.slug().equals(wanted))
                .findFirst()
                .orElse(null);
        int page = number.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(number) : 1;
        List<Article> found = list.list(state, q.strip(), page);
        List<DeskPages.State> states = new ArrayList<>();
        states.add(new DeskPages.State("", words.say("newsroom.desk.all"), state == null));
        for (Article.State each : Article.State.values()) {
            states.add(
                    new DeskPages.State(each.slug(), words.say("newsroom.desk.state." + each.slug()), each == state));
        }
        String more = found.size() < DeskList.PER_PAGE
                ? null
                : words.language()
                        .path(EditPresenter.LIST + "?etat=" + (state == null ? "" : state.slug()) + "&q="
                                + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&page=" + (page + 1));
        return new ModelAndView(
                "newsroom/desk/articles",
                "page",
                new DeskPages.Overview(
                        new Page(
                                words,
                                words.say("newsroom.desk.title"),
                                "",
                                EditPresenter.LIST,
                                Page.Section.NONE,
                                false),
                        states,
                        q,
                        found.stream().map(article -> line(article, words)).toList(),
                        more));
    }

    private DeskPages.Line line(Article article, Words words) {
        return new DeskPages.Line(
                words.language().path(EditPresenter.PATH + "/articles/" + article.id()),
                article.title(),
                life.state(article, words),
                words.say("newsroom.desk.changed", words.moment(article.modifiedAt(), DeskList.ZONE)));
    }
}
