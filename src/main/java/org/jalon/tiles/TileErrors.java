package org.jalon.tiles;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jalon.search.SearchRequest.UnknownValue;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tiles that cannot be drawn, as RFC 9457 problem details, like the errors of the API. */
@Order(0)
@RestControllerAdvice(assignableTypes = {PlaceTilesController.class, TerritoryTilesController.class})
class TileErrors {

    private static final Logger LOG = LoggerFactory.getLogger(TileErrors.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedTile refused, HttpServletRequest request) {
        List<UnknownValue> values = refused.values();
        if (values.isEmpty()) {
            return answer(HttpStatus.NOT_FOUND, request, "tiles.problem.address");
        }
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                request,
                "tiles.problem.value",
                values.getFirst().value(),
                values.getFirst().parameter());
        problem.setProperty(
                "inconnus", values.stream().map(TileErrors::describe).toList());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException refused, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, request, "tiles.problem.request");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> userError(UserError error, HttpServletRequest request) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, request, "tiles.problem.request");
        problem.setDetail(error.say(wordsOf(request)));
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(RuntimeException failure, HttpServletRequest request) {
        LOG.error("tile failed: {}", request.getRequestURI(), failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, request, "tiles.problem.ours");
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, HttpServletRequest request, String key) {
        return answer(problem(status, request, key));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemDetail problem(HttpStatus status, HttpServletRequest request, String key, Object... values) {
        Words words = wordsOf(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.say(key + ".detail", values));
        problem.setTitle(words.say(key + ".title"));
        return problem;
    }

    private static Words wordsOf(HttpServletRequest request) {
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
