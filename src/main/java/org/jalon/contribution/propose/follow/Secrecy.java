package org.jalon.contribution.propose.follow;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Keeps the address of a page to who has it: it is as good as a key. */
final class Secrecy {

    private Secrecy() {}

    /** Has no cache keep the page, no other site learn its address, and no search engine list it. */
    static void keep(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Not "no-referrer": with it, older browsers do not say either that our own forms come from us.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
