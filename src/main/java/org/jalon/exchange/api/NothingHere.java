package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jalon.site.ProblemAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers below {@code /api} where nothing else does: the API is read only, and says so as it says everything. */
@RestController
class NothingHere {

    @RequestMapping("/api/**")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        boolean reading = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        ProblemDetail problem = reading
                ? ProblemAnswers.of(
                        HttpStatus.NOT_FOUND,
                        ProblemAnswers.wordsOf(request),
                        "exchange.problem.address",
                        request.getRequestURI())
                : ProblemAnswers.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        ProblemAnswers.wordsOf(request),
                        "exchange.problem.method",
                        request.getMethod());
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        return (reading ? answer : answer.header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS")).body(problem);
    }
}
