package org.jalon.newsroom.letter.subscribe;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.account.Network;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.letter.Request;
import org.jalon.newsroom.letter.Subscriptions;
import org.jalon.newsroom.letter.subscribe.ChoicePresenter.Chosen;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anybody asks for letters. What is answered never says whether a mailbox gets them already. */
@Controller
class SubscribeController {

    static final String PATH = "/lettre";
    static final String SENT = "/lettre/demande";

    /** A field that people do not see, and programs fill in. */
    private static final String TRAP = "telecopie";

    private final Subscriptions subscriptions;
    private final ChoicePresenter choices;
    private final NoticePresenter notices;
    private final Site configured;

    SubscribeController(
            Subscriptions subscriptions, ChoicePresenter choices, NoticePresenter notices, Site configured) {
        this.subscriptions = subscriptions;
        this.choices = choices;
        this.notices = notices;
        this.configured = configured;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(Words words, Site site, FormKey key) {
        return form(notices.form(words, site, key, choices.offered(words), "", "", ""), HttpStatus.OK);
    }

    @PostMapping({PATH, "/en" + PATH})
    Object ask(
            HttpServletRequest request,
            Words words,
            Site site,
            FormKey key,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "") String courriel) {
        if (!form.toSingleValueMap().getOrDefault(TRAP, "").isEmpty()) {
            return sent(words);
        }
        Chosen chosen = choices.read(TypedChoices.of(form), words);
        Optional<MailAddress> address = MailAddress.parse(courriel);
        if (address.isEmpty() || chosen.fields().isWrong()) {
            String error = address.isEmpty() ? words.say("letter.subscribe.address.wrong") : "";
            return form(
                    notices.form(words, site, key, chosen.fields(), courriel, error, ""),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<String> base = configured.baseOfLinks(site);
        Request wish = new Request(address.get(), words.language(), chosen.choices(), notices.consent(words, site));
        if (base.isEmpty() || !subscriptions.ask(wish, Network.of(request.getRemoteAddr()), site, base.orElseThrow())) {
            String problem = words.say(base.isEmpty() ? "letter.subscribe.no-base" : "letter.subscribe.too-many");
            return form(
                    notices.form(words, site, key, chosen.fields(), courriel, "", problem),
                    base.isEmpty() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.TOO_MANY_REQUESTS);
        }
        return sent(words);
    }

    @GetMapping({SENT, "/en" + SENT})
    ModelAndView sent(Words words, FormKey key) {
        return new ModelAndView("newsroom/letter/notice", "page", notices.sent(words, key));
    }

    private static ResponseEntity<Void> sent(Words words) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(SENT)))
                .build();
    }

    private static ModelAndView form(SubscribePages.Form page, HttpStatus status) {
        return new ModelAndView("newsroom/letter/subscribe", Map.of("page", page), status);
    }
}
