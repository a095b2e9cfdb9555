package org.jalon.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes each request wait for its turn. A virtual thread keeps its processor until it waits for something, and a busy
 * connection always has its next request at hand: without this, a few busy visitors would make all others wait. Yielding
 * once puts the request behind those that were there before it.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TurnTaking extends OncePerRequestFilter {

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // Not a hint to the system: virtual threads queue in order.
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Thread.yield();
        chain.doFilter(request, response);
    }
}
