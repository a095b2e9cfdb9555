package org.jalon.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says on every answer what a browser may do with it, and refuses addresses too long to be meant. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
final class SecurityHeaders extends OncePerRequestFilter {

    /** Characters of a query string; all filters with all their values take about half. */
    static final int LONGEST_QUERY = 6_000;

    private final Framing framing;

    SecurityHeaders(Framing framing) {
        this.framing = framing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        framing.policyOf(request.getRequestURI()).on(response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        String query = request.getQueryString();
        if (query != null && query.length() > LONGEST_QUERY) {
            response.sendError(HttpStatus.URI_TOO_LONG.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
