package org.jalon.newsroom.easy.desk;

import java.net.URI;
import java.util.Optional;
import org.jalon.newsroom.easy.Originals;
import org.jalon.newsroom.easy.Subject;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The list of easy-to-read versions at the desk, and the way to a new one: by a name, or by the address of a page. */
@Controller
class EasyDeskController {

    static final String PATH = "/redaction/facile";

    private final EasyDeskLists lists;
    private final Originals originals;

    EasyDeskController(EasyDeskLists lists, Originals originals) {
        this.lists = lists;
        this.originals = originals;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, @RequestParam(name = "q", defaultValue = "") String typed) {
        String asked = typed.strip();
        Optional<Subject> addressed = address(asked).filter(originals::isPublic);
        if (addressed.isPresent()) {
            RedirectView redirect =
                    new RedirectView(words.language().path(addressed.get().deskPath()));
            redirect.setStatusCode(HttpStatus.SEE_OTHER);
            redirect.setExposeModelAttributes(false);
            return new ModelAndView(redirect);
        }
        return new ModelAndView("newsroom/easy/desk", "page", lists.page(asked, words));
    }

    private Optional<Subject> address(String asked) {
        if (!asked.contains("/")) {
            return Optional.empty();
        }
        try {
            String path = Optional.ofNullable(URI.create(asked).getPath()).orElse("");
            return originals.at(Language.ofPath(path) == Language.ENGLISH ? path.substring(3) : path);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
