package org.jalon.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.FormKey;
import org.jalon.account.provider.Providers;
import org.jalon.account.session.Doorway;
import org.jalon.account.session.ReturnPath;
import org.jalon.account.session.SafeCookie;
import org.jalon.account.session.Session;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages where the link or the code of a mail is used. */
@Controller
class ProofController {

    private final Entry entry;
    private final SignIns signIns;
    private final Throttle throttle;
    private final Doorway doorway;
    private final Providers providers;
    private final List<AfterProof> waiting;

    ProofController(
            Entry entry,
            SignIns signIns,
            Throttle throttle,
            Doorway doorway,
            Providers providers,
            List<AfterProof> waiting) {
        this.entry = entry;
        this.signIns = signIns;
        this.throttle = throttle;
        this.doorway = doorway;
        this.providers = providers;
        this.waiting = List.copyOf(waiting);
    }

    @GetMapping({"/connexion/code", "/en/connexion/code"})
    ModelAndView askCode(
            HttpServletRequest request, Words words, FormKey key, @RequestParam(defaultValue = "") String pourquoi) {
        boolean asked = SafeCookie.ENTRY.find(request).isPresent();
        String why = providers
                .find(pourquoi)
                .map(provider -> words.say("account.code.first", provider.name()))
                .orElse("");
        return codeView(CodePage.of(words, key, "", !asked).because(why), HttpStatus.OK);
    }

    @PostMapping({"/connexion/code", "/en/connexion/code"})
    Object useCode(
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            FormKey key,
            @RequestParam(defaultValue = "") String code) {
        if (!throttle.allows(request)) {
            String error = words.say("account.entry.too-many");
            return codeView(CodePage.of(words, key, error, false), HttpStatus.TOO_MANY_REQUESTS);
        }
        return switch (signIns.useCode(code, browser(request))) {
            case SignIns.Proved proved -> letIn(proved, Session.Way.CODE, request, response, words, key);
            case SignIns.Wrong(int left) ->
                codeView(
                        CodePage.of(words, key, words.say("account.code.wrong", left), false),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIns.Over() -> codeView(CodePage.of(words, key, "", true), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping({"/connexion/lien/{token}", "/en/connexion/lien/{token}"})
    ModelAndView lookAtLink(HttpServletRequest request, Words words, FormKey key, @PathVariable String token) {
        return linkView(LinkPage.of(words, key, signIns.look(token, browser(request)), token), HttpStatus.OK);
    }

    @PostMapping({"/connexion/lien/{token}", "/en/connexion/lien/{token}"})
    Object useLink(
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            FormKey key,
            @PathVariable String token) {
        return switch (signIns.useLink(token, browser(request))) {
            case SignIns.Proved proved -> letIn(proved, Session.Way.LINK, request, response, words, key);
            case SignIns.Wrong wrong -> throw new IllegalStateException("a link is not typed");
            case SignIns.Over() ->
                linkView(
                        LinkPage.of(words, key, signIns.look(token, browser(request)), token),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Object letIn(
            SignIns.Proved proved,
            Session.Way way,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            FormKey key) {
        Optional<Account> account = entry.accountOf(proved);
        if (account.isEmpty()) {
            return codeView(CodePage.of(words, key, "", true), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String session = doorway.letIn(account.orElseThrow(), way, request, response);
        waiting.forEach(one -> one.proved(browser(request), proved.address(), account.orElseThrow(), session));
        String destination =
                ReturnPath.parse(proved.destination(), words.language()).path();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(destination))
                .build();
    }

    private static String browser(HttpServletRequest request) {
        return SafeCookie.ENTRY.find(request).orElse("");
    }

    private static ModelAndView codeView(CodePage page, HttpStatus status) {
        return new ModelAndView("account/code", Map.of("page", page), status);
    }

    private static ModelAndView linkView(LinkPage page, HttpStatus status) {
        return new ModelAndView("account/link", Map.of("page", page), status);
    }
}
