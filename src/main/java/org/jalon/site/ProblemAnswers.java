package org.jalon.site;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What programs are told when something goes wrong: RFC 9457 problem details, in the language that is asked for, French
 * otherwise. A module that answers programs extends it with the errors of its own.
 */
public abstract class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    /** A problem whose title and detail are the messages {@code <key>.title} and {@code <key>.detail}. */
    public static ProblemDetail of(HttpStatus status, Words words, String key, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.say(key + ".detail", arguments));
        problem.setTitle(words.say(key + ".title"));
        return problem;
    }

    /** The words of the language that a program asks for. */
    public static Words wordsOf(HttpServletRequest request) {
        boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return Words.in(asked ? Language.of(request.getLocale()) : Language.FRENCH);
    }

    /** The answer that has a problem, whatever type of content was asked for. */
    protected static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException refused, HttpServletRequest request) {
        return answer(of(HttpStatus.BAD_REQUEST, wordsOf(request), "site.problem.request"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> userError(UserError error, HttpServletRequest request) {
        Words words = wordsOf(request);
        ProblemDetail problem = of(HttpStatus.BAD_REQUEST, words, "site.problem.request");
        problem.setDetail(error.say(words));
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(RuntimeException failure, HttpServletRequest request) {
        LOG.error("request failed: {}", request.getRequestURI(), failure);
        return answer(of(HttpStatus.INTERNAL_SERVER_ERROR, wordsOf(request), "site.problem.ours"));
    }
}
