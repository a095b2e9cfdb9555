package org.jalon.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.provider.Providers;
import org.jalon.account.session.ReturnPath;
import org.jalon.account.session.SafeCookie;
import org.jalon.mail.MailAddress;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page where one signs in. */
@Controller
class EntryController {

    private final Entry entry;
    private final Throttle throttle;
    private final Site configured;
    private final Providers providers;

    EntryController(Entry entry, Throttle throttle, Site configured, Providers providers) {
        this.entry = entry;
        this.throttle = throttle;
        this.configured = configured;
        this.providers = providers;
    }

    @GetMapping({"/connexion", "/en/connexion"})
    Object show(
            Words words,
            FormKey key,
            Optional<Actor> actor,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String destination,
            @RequestParam(defaultValue = "") String confirmer,
            @RequestParam(defaultValue = "") String probleme) {
        ReturnPath path = ReturnPath.parse(destination, words.language());
        boolean again = actor.isPresent() && !confirmer.isEmpty();
        if (actor.isPresent() && !again) {
            return to(path.path());
        }
        String address = actor.map(who -> who.account().address().text()).orElse("");
        return view(EntryPage.of(words, key, address, path, again, ""), probleme, HttpStatus.OK);
    }

    @PostMapping({"/connexion", "/en/connexion"})
    Object begin(
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            FormKey key,
            Site reached,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String destination) {
        ReturnPath path = ReturnPath.parse(destination, words.language());
        Optional<MailAddress> address = MailAddress.parse(courriel);
        if (address.isEmpty()) {
            EntryPage page = EntryPage.of(words, key, courriel, path, false, "account.entry.no-address");
            return view(page, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!throttle.allows(request)) {
            EntryPage page = EntryPage.of(words, key, courriel, path, false, "account.entry.too-many");
            return view(page, "", HttpStatus.TOO_MANY_REQUESTS);
        }
        String browser = SafeCookie.ENTRY.find(request).orElseGet(Entry::newBrowser);
        entry.begin(browser, address.orElseThrow(), path.path(), words, configured, reached);
        SafeCookie.ENTRY.set(request, response, browser, SignIns.LIFE);
        return to(words.language().path("/connexion/code"));
    }

    private ModelAndView view(EntryPage page, String problem, HttpStatus status) {
        return new ModelAndView("account/entry", java.util.Map.of("page", page.with(providers, problem)), status);
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
