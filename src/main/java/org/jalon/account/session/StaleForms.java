package org.jalon.account.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jalon.account.LongForms;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses forms whose key is wrong; long ones go to their controller, marked, so that nothing that was written is lost. */
final class StaleForms implements AccessDeniedHandler {

    private static final String MARK = StaleForms.class.getName();

    private final List<PathPattern> patterns;

    StaleForms(List<LongForms> forms) {
        patterns = forms.stream()
                .flatMap(form -> form.patterns().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    static boolean isStale(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        if (patterns.stream().anyMatch(pattern -> pattern.matches(path))) {
            request.setAttribute(MARK, true);
            request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
