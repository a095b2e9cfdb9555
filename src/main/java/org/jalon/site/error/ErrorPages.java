package org.jalon.site.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where every request that failed ends: a page for people, problem details (RFC 9457) for programs. */
@Controller
@ConditionalOnWebApplication
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        int status = Objects.requireNonNullElse(
                (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), HttpStatus.NOT_FOUND.value());
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        if (isForPrograms(path)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatus(status));
        }
        ErrorPage page = ErrorPage.of(status, Words.in(Language.ofPath(path)));
        ModelAndView view = new ModelAndView("site/error", "page", page);
        view.setStatus(HttpStatusCode.valueOf(status));
        return view;
    }

    /** Whether the path is asked by programs, which cannot read pages. */
    static boolean isForPrograms(String path) {
        return Stream.of("/api/", "/tiles/", "/actuator/", "/openapi.json").anyMatch(path::startsWith);
    }
}
