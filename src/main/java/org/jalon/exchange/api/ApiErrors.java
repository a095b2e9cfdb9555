package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jalon.search.SearchRequest.UnknownValue;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of the API, as RFC 9457 problem details in the language that is asked for, French otherwise. */
@Order(0)
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ProblemDetail unknownValues(UnknownValues refused, HttpServletRequest request) {
        Words words = wordsOf(request);
        UnknownValue first = refused.values().getFirst();
        ProblemDetail problem =
                of(HttpStatus.BAD_REQUEST, words, "exchange.problem.value", first.value(), first.parameter());
        problem.setProperty(
                "inconnus", refused.values().stream().map(ApiErrors::describe).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(InvalidParameterException refused, HttpServletRequest request) {
        return of(HttpStatus.BAD_REQUEST, wordsOf(request), "exchange.problem.request");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String value = String.valueOf(refused.getValue());
        UnknownValues unknown = UnknownValues.of(
                String.valueOf(refused.getPropertyName()),
                value.substring(0, Math.min(value.length(), 200)),
                List.of());
        ProblemDetail problem = unknownValues(unknown, ((ServletWebRequest) request).getRequest());
        return ResponseEntity.badRequest().body(problem);
    }

    @ExceptionHandler
    ProblemDetail userError(UserError error, HttpServletRequest request) {
        Words words = wordsOf(request);
        ProblemDetail problem = of(HttpStatus.BAD_REQUEST, words, "exchange.problem.request");
        problem.setDetail(error.say(words));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unforeseen(RuntimeException failure, HttpServletRequest request) {
        LOG.error("API request failed: {}", request.getRequestURI(), failure);
        return of(HttpStatus.INTERNAL_SERVER_ERROR, wordsOf(request), "exchange.problem.ours");
    }

    /** A problem whose title and detail are the messages {@code <key>.title} and {@code <key>.detail}. */
    static ProblemDetail of(HttpStatus status, Words words, String key, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.say(key + ".detail", arguments));
        problem.setTitle(words.say(key + ".title"));
        return problem;
    }

    static Words wordsOf(HttpServletRequest request) {
        boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return Words.in(asked ? Language.of(request.getLocale()) : Language.FRENCH);
    }

    private static Map<String, Object> describe(UnknownValue unknown) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("parametre", unknown.parameter());
        described.put("valeur", unknown.value());
        described.put("acceptees", List.copyOf(unknown.accepted()));
        return described;
    }
}
