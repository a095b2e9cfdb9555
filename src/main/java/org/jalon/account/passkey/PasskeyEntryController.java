package org.jalon.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Secrets;
import org.jalon.account.entry.SignIns;
import org.jalon.account.entry.Throttle;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by passkey: two steps that the script of the page takes. */
@Controller
class PasskeyEntryController {

    /** Answers of devices take a few kilobytes; a longer one is cut, so it is not understood and refused. */
    private static final int LONGEST = 64 * 1024;

    private final Passkeys passkeys;
    private final Doorway doorway;
    private final Throttle throttle;

    PasskeyEntryController(Passkeys passkeys, Doorway doorway, Throttle throttle) {
        this.passkeys = passkeys;
        this.doorway = doorway;
        this.throttle = throttle;
    }

    @PostMapping(path = "/connexion/cle/question", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response, Site site) {
        if (!throttle.allows(request)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        String browser = SafeCookie.ENTRY.find(request).orElseGet(Secrets::make);
        SafeCookie.ENTRY.set(request, response, browser, SignIns.LIFE);
        return json(passkeys.askToSignIn(site, browser));
    }

    @PostMapping(path = "/connexion/cle", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            Site site,
            InputStream body,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String destination)
            throws IOException {
        String answer = answer(body);
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

    /** What a device answered, as the script sent it. */
    static String answer(InputStream body) throws IOException {
        return new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8);
    }

    static ResponseEntity<String> json(String text) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
    }
}
