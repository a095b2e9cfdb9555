package org.jalon.observatory.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Role;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The datasets that were imported, and the form for another file. */
@Controller
class FigureDeskController {

    private static final int LONGEST_NAME = 120;

    private final FigureDesk desk;
    private final DeskPresenter presenter;
    private final Definitions definitions;

    FigureDeskController(FigureDesk desk, DeskPresenter presenter, Definitions definitions) {
        this.desk = desk;
        this.presenter = presenter;
        this.definitions = definitions;
    }

    @GetMapping({DeskPresenter.PATH, "/en" + DeskPresenter.PATH})
    ModelAndView list(Words words, Actor actor, FormKey key, @RequestParam(defaultValue = "") String retire) {
        demand(actor);
        String done = retire.isEmpty() ? "" : words.say("figures.removed");
        return new ModelAndView("observatory/desk/list", "page", presenter.list(words, key, "", "", done));
    }

    @PostMapping({DeskPresenter.PATH, "/en" + DeskPresenter.PATH})
    Object add(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(required = false) @Nullable MultipartFile yaml,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        demand(actor);
        try {
            if (fichier == null || fichier.isEmpty()) {
                throw new UserError("figures.error.file");
            }
            String text = definitions.chosen(definition, yaml == null ? new byte[0] : yaml.getBytes());
            try (InputStream content = fichier.getInputStream()) {
                String id = desk.add(actor, name(fichier), content, text);
                RedirectView next = new RedirectView(words.language().path(DeskPresenter.PATH + "/fichiers/" + id));
                next.setStatusCode(HttpStatus.SEE_OTHER);
                return next;
            }
        } catch (UserError e) {
            return new ModelAndView(
                    "observatory/desk/list",
                    Map.of("page", presenter.list(words, key, definition, e.say(words), "")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static String name(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename()).replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /** Figures are those of all territories: who keeps some only does not change them. */
    static void demand(Actor actor) {
        if (!actor.hasEverywhere(Role.COORDINATOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
