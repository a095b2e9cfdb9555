package org.jalon.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.secret.Secrets;
import org.jalon.account.session.Doorway;
import org.jalon.account.session.ReturnPath;
import org.jalon.account.session.SafeCookie;
import org.jalon.account.session.Session;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by passkey: two steps that the script of the page takes. */
@Controller
class PasskeyEntryController {

    private final Passkeys passkeys;
    private final Doorway doorway;

    PasskeyEntryController(Passkeys passkeys, Doorway doorway) {
        this.passkeys = passkeys;
        this.doorway = doorway;
    }

    @PostMapping(path = "/connexion/cle/question", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response, Site site) {
        String browser = SafeCookie.ENTRY.find(request).orElseGet(Secrets::make);
        SafeCookie.ENTRY.set(request, response, browser, Challenges.LIFE);
        return json(passkeys.askToSignIn(site, browser));
    }

    @PostMapping(path = "/connexion/cle", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            Site site,
            @RequestBody String answer,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String destination) {
        Optional<Account> account =
                SafeCookie.ENTRY.find(request).flatMap(browser -> passkeys.signIn(site, browser, answer));
        if (account.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        doorway.letIn(account.orElseThrow(), Session.Way.PASSKEY, request, response);
        String path =
                ReturnPath.parse(destination, Language.ofPath(destination)).path();
        return ResponseEntity.ok(Map.of("vers", path));
    }

    static ResponseEntity<String> json(String text) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
    }
}
