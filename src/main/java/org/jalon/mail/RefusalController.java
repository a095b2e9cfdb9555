package org.jalon.mail;

import jakarta.servlet.http.HttpServletResponse;
import org.jalon.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The link of a mail by which its reader wants no more of its kind. Mail programs send the form themselves (RFC 8058): no
 * session and no key, as the token of the link is the secret. Opening the page changes nothing, since programs open links too.
 */
@Controller
class RefusalController {

    private final Refusals refusals;

    RefusalController(Refusals refusals) {
        this.refusals = refusals;
    }

    @GetMapping({"/mails/refus/{token}", "/en/mails/refus/{token}"})
    ModelAndView ask(HttpServletResponse response, Words words, @PathVariable String token) {
        return view(response, words, token, refusals.knows(token), false);
    }

    @PostMapping({"/mails/refus/{token}", "/en/mails/refus/{token}"})
    ModelAndView refuse(HttpServletResponse response, Words words, @PathVariable String token) {
        return view(response, words, token, refusals.refuse(token), true);
    }

    @PostMapping({"/mails/refus/{token}/annuler", "/en/mails/refus/{token}/annuler"})
    ModelAndView accept(HttpServletResponse response, Words words, @PathVariable String token) {
        return view(response, words, token, refusals.accept(token), false);
    }

    private static ModelAndView view(
            HttpServletResponse response, Words words, String token, boolean known, boolean done) {
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("mail/refusal", "page", RefusalPage.of(words, token, done));
    }
}
