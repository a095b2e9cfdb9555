package org.jalon.newsroom.page.desk;

import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.page.KeptPage;
import org.jalon.newsroom.page.PagePaths;
import org.jalon.newsroom.page.Pages;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a page is written: a form that shows a preview, or saves a version. */
@Controller
class PageEditController {

    private static final String NEW = PagePaths.DESK + "/nouvelle";
    private static final String ONE = PagePaths.DESK + "/{slug}";

    private final Pages pages;
    private final PageDeskPresenter presenter;

    PageEditController(Pages pages, PageDeskPresenter presenter) {
        this.pages = pages;
        this.presenter = presenter;
    }

    @GetMapping({NEW, "/en" + NEW})
    ModelAndView begin(Words words, Actor actor, FormKey key) {
        return view(presenter.edit(null, TypedPage.empty(), "", false, null, words, actor, key), HttpStatus.OK);
    }

    @PostMapping({NEW, "/en" + NEW})
    ModelAndView create(Words words, Actor actor, FormKey key, @RequestParam MultiValueMap<String, String> fields) {
        return take(null, new TypedPage(fields), words, actor, key);
    }

    @GetMapping({ONE, "/en" + ONE})
    ModelAndView edit(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Words words,
            Actor actor,
            FormKey key) {
        KeptPage page = page(slug);
        String said = words.find("page.done." + done).orElse("");
        TypedPage typed = TypedPage.of(pages.newest(page));
        return view(presenter.edit(page, typed, said, false, null, words, actor, key), HttpStatus.OK);
    }

    @PostMapping({ONE, "/en" + ONE})
    ModelAndView save(
            @PathVariable String slug,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> fields) {
        return take(page(slug), new TypedPage(fields), words, actor, key);
    }

    private ModelAndView take(@Nullable KeptPage page, TypedPage typed, Words words, Actor actor, FormKey key) {
        try {
            if (typed.get("faire").equals("apercu") || key.stale()) {
                String said = key.stale() ? words.say("newsroom.desk.stale") : "";
                PageDeskPages.Preview preview = presenter.preview(typed.content(), words);
                return view(presenter.edit(page, typed, said, key.stale(), preview, words, actor, key), HttpStatus.OK);
            }
            if (page == null) {
                KeptPage made = pages.create(actor, "", typed.content());
                return PageRoute.to(made.slug(), "enregistrer", words);
            }
            pages.save(
                    actor,
                    page.slug(),
                    typed.seen(),
                    typed.content(),
                    typed.get("remarque").strip());
            return PageRoute.to(page.slug(), "enregistrer", words);
        } catch (UserError error) {
            return view(
                    presenter.edit(page, typed, error.say(words), true, null, words, actor, key),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView view(PageDeskPages.Edit page, HttpStatus status) {
        ModelAndView view = new ModelAndView("newsroom/page/edit", "page", page);
        view.setStatus(status);
        return view;
    }

    private KeptPage page(String slug) {
        return pages.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
