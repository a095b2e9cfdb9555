package org.jalon.newsroom.banner;

import java.net.URI;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where editors write banners, prolong them and take them away. */
@Controller
class BannersController {

    private static final String PATH = BannerPresenter.PATH;
    private static final String NEW = PATH + "/nouveau";
    private static final String ONE = PATH + "/{id}";

    private final BannerDesk desk;
    private final BannerPresenter presenter;

    BannersController(BannerDesk desk, BannerPresenter presenter) {
        this.desk = desk;
        this.presenter = presenter;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, @RequestParam(defaultValue = "") String fait) {
        String said = words.find("banner.done." + fait).orElse("");
        return new ModelAndView("newsroom/banner/overview", "page", presenter.overview(said, words));
    }

    @GetMapping({NEW, "/en" + NEW})
    ModelAndView begin(Words words, Actor actor, FormKey key) {
        return view(presenter.edit(null, actor, key, words));
    }

    @PostMapping({NEW, "/en" + NEW})
    Object add(Words words, Actor actor, FormKey key, @RequestParam MultiValueMap<String, String> form) {
        return act(null, form, actor, key, words);
    }

    @GetMapping({ONE, "/en" + ONE})
    ModelAndView show(@PathVariable String id, Words words, Actor actor, FormKey key) {
        return view(presenter.edit(known(id), actor, key, words));
    }

    @PostMapping({ONE, "/en" + ONE})
    Object change(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> form) {
        return act(known(id), form, actor, key, words);
    }

    private Object act(
            @Nullable KeptBanner known, MultiValueMap<String, String> form, Actor actor, FormKey key, Words words) {
        TypedBanner typed = TypedBanner.of(form);
        try {
            return switch (typed.get("faire")) {
                case "apercu" -> view(presenter.preview(known, typed, actor, key, words));
                case "retirer" -> {
                    if (known != null) {
                        desk.end(actor, known);
                    }
                    yield done("retire", words);
                }
                default -> {
                    desk.save(actor, presenter.read(known == null ? "" : known.id(), typed));
                    yield done("enregistre", words);
                }
            };
        } catch (UserError error) {
            ModelAndView again = view(presenter.again(known, typed, error.say(words), actor, key, words));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private KeptBanner known(String id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<Void> done(String what, Words words) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(PATH + "?fait=" + what)))
                .build();
    }

    private static ModelAndView view(BannerPages.Edit page) {
        return new ModelAndView("newsroom/banner/edit", "page", page);
    }
}
