package org.jalon.account.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.Secrets;
import org.jalon.account.entry.SignIns;
import org.jalon.account.provider.Provider;
import org.jalon.account.provider.ProviderTrouble;
import org.jalon.account.provider.Providers;
import org.jalon.account.session.Doorway;
import org.jalon.account.session.ReturnPath;
import org.jalon.account.session.SafeCookie;
import org.jalon.account.session.Session;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/**
 * The way to an identity provider and back. One comes back by a link, so it is read by GET; it works once, in the browser that
 * left. It is the same for both languages, as providers know one address.
 */
@Controller
class ProviderController {

    private final Providers providers;
    private final ProviderEntry entry;
    private final Identities identities;
    private final Doorway doorway;
    private final Site configured;

    ProviderController(
            Providers providers, ProviderEntry entry, Identities identities, Doorway doorway, Site configured) {
        this.providers = providers;
        this.entry = entry;
        this.identities = identities;
        this.doorway = doorway;
        this.configured = configured;
    }

    @GetMapping({"/connexion/fournisseur/{id}", "/en/connexion/fournisseur/{id}"})
    ResponseEntity<Void> leave(
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Site reached,
            Optional<Actor> actor,
            @PathVariable String id,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String destination) {
        Provider provider = provider(id);
        String path = ReturnPath.parse(destination, words.language()).path();
        String browser = SafeCookie.ENTRY.find(request).orElseGet(Secrets::make);
        SafeCookie.ENTRY.set(request, response, browser, SignIns.LIFE);
        try {
            return to(
                    entry.leave(provider, browser, back(reached, provider), actor.isPresent(), path, words.language()));
        } catch (ProviderTrouble e) {
            return to(problem(ProviderEntry.Problem.DOWN, words.language()));
        }
    }

    @GetMapping("/connexion/fournisseur/{id}/retour")
    ResponseEntity<Void> comeBack(
            HttpServletRequest request,
            HttpServletResponse response,
            Site reached,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String error,
            @RequestParam(name = "iss", defaultValue = "") String issuer) {
        Provider provider = provider(id);
        String browser = SafeCookie.ENTRY.find(request).orElse("");
        Answer answer = new Answer(browser, state, code, error, issuer, back(reached, provider));
        return switch (entry.comeBack(provider, answer, configured, reached)) {
            case ProviderEntry.Known known -> {
                String session = doorway.letIn(known.account(), Session.Way.PROVIDER, request, response);
                identities.remember(session, id, known.identity().idToken());
                yield to(URI.create(
                        ReturnPath.parse(known.destination(), Language.FRENCH).path()));
            }
            case ProviderEntry.MailboxFirst(Language language) ->
                to(URI.create(
                        language.path("/connexion/code") + "?pourquoi=" + UriUtils.encode(id, StandardCharsets.UTF_8)));
            case ProviderEntry.Outside(ProviderEntry.Problem problem, Language language) ->
                to(problem(problem, language));
        };
    }

    private Provider provider(String id) {
        return providers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static URI back(Site site, Provider provider) {
        return URI.create(site.url("/connexion/fournisseur/" + provider.id() + "/retour"));
    }

    private static URI problem(ProviderEntry.Problem problem, Language language) {
        String name = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return URI.create(language.path("/connexion") + "?probleme=" + name);
    }

    private static ResponseEntity<Void> to(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
    }
}
