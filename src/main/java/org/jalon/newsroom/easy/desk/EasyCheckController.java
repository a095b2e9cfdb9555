package org.jalon.newsroom.easy.desk;

import org.jalon.newsroom.easy.check.EasyCheck;
import org.jalon.site.Language;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Checks any text that an editor writes: for a script a piece of a page, for a form a page of its own. Nothing is kept. */
@Controller
class EasyCheckController {

    static final String PATH = "/redaction/facile/verifier";

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView check(
            Words words,
            @RequestParam(name = "texte", defaultValue = "") String text,
            @RequestParam(name = "langue", defaultValue = "fr") String language,
            @RequestParam(name = "fragment", defaultValue = "") String fragment) {
        Language written = language.equals("en") ? Language.ENGLISH : Language.FRENCH;
        CheckView check = CheckView.of(EasyCheck.check(text.replace("\r\n", "\n"), written), words);
        if (!fragment.isEmpty()) {
            return new ModelAndView("newsroom/easy/check", "check", check).addObject("words", words);
        }
        Page head =
                new Page(words, words.say("easydesk.check.title"), "", "/redaction/facile", Page.Section.NONE, false);
        return new ModelAndView("newsroom/easy/checked", "check", check).addObject("head", head);
    }
}
