package org.jalon.account.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.account.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The keys of forms, against forms of other sites. A key is signed by the secret of the session, or of the attempt to sign in:
 * nothing has to be stored, and a key dies with its session. Who has neither has nothing that another site could abuse.
 */
final class FormKeys implements CsrfTokenRepository {

    private static final String HEADER = "X-Cle";

    static Optional<String> of(HttpServletRequest request) {
        return SafeCookie.SESSION
                .find(request)
                .or(() -> SafeCookie.ENTRY.find(request))
                .map(secret -> Secrets.sign(secret, "form"));
    }

    /** Whether a request could abuse anything: it comes with a cookie of ours. */
    static boolean areNeeded(HttpServletRequest request) {
        return of(request).isPresent();
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new DefaultCsrfToken(HEADER, FormKey.PARAMETER, of(request).orElse("-"));
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request)
                .map(key -> (CsrfToken) new DefaultCsrfToken(HEADER, FormKey.PARAMETER, key))
                .orElse(null);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // Keys are made from cookies, not kept.
    }
}
