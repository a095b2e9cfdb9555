package org.jalon.account.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jalon.account.Guard;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads forms with files only from those who may send them. Looking for the key of a form reads all of it, onto the disk if
 * need be: so who may open the page is asked before.
 */
final class FileForms extends OncePerRequestFilter {

    private final Guards guards;
    private final long mostBytes;

    /** @param mostBytes of a whole form */
    FileForms(Guards guards, long mostBytes) {
        this.guards = guards;
        this.mostBytes = mostBytes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (guards.find(request).filter(FileForms::isForRoles).isEmpty()) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (!guards.authorize(() -> who, request).isGranted()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (request.getContentLengthLong() > mostBytes) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForRoles(Guard guard) {
        return !guard.roles().isEmpty();
    }
}
