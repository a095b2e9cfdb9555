package org.jalon.newsroom.arrival.desk;

import java.io.IOException;
import java.util.List;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What arrived, and where editors bring more. */
@Controller
class ArrivalsController {

    private static final String PATH = ArrivalPresenter.PATH;

    private final ArrivalPresenter presenter;
    private final Bringing bringing;

    ArrivalsController(ArrivalPresenter presenter, Bringing bringing) {
        this.presenter = presenter;
        this.bringing = bringing;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, FormKey key) {
        return new ModelAndView("newsroom/arrival/overview", "page", presenter.overview("", false, key, words));
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView bring(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(name = "fichiers", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "images", defaultValue = "") String fetch)
            throws IOException {
        try {
            String id = bringing.bring(actor, files == null ? List.of() : files, fetch.equals("oui"));
            return new ModelAndView("redirect:" + words.language().path(PATH + "/" + id));
        } catch (UserError error) {
            ModelAndView view = new ModelAndView(
                    "newsroom/arrival/overview", "page", presenter.overview(error.say(words), true, key, words));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }
}
