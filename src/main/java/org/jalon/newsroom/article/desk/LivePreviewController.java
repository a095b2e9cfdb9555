package org.jalon.newsroom.article.desk;

import java.time.LocalDate;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What an article looks like while it is being written: the piece of a page that the script of the form asks for. */
@Controller
class LivePreviewController {

    private static final String PATH = "/redaction/articles/apercu";

    private final ArticleForms forms;
    private final EditPresenter presenter;
    private final LivePreviews previews;

    LivePreviewController(ArticleForms forms, EditPresenter presenter, LivePreviews previews) {
        this.forms = forms;
        this.presenter = presenter;
        this.previews = previews;
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView preview(Words words, Site site, Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        TypedArticle typed = new TypedArticle(fields);
        if (typed.get(TypedArticle.BODY).length() > Markdown.LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (!previews.mayAsk(actor.account().id())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        ArticleForms.Read read = forms.read(typed, LocalDate.now(DeskList.ZONE));
        return new ModelAndView(
                "newsroom/desk/preview",
                Map.of("words", words, "preview", presenter.preview(read.content(), site, words)));
    }
}
