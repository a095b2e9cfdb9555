package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jalon.search.UnknownValues;
import org.jalon.site.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** Every error of the API, as problem details. */
@Order(0)
@RestControllerAdvice({"org.jalon.exchange.api", "org.jalon.exchange.hsds"})
class ApiErrors extends ProblemAnswers {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownValues(UnknownValues refused, HttpServletRequest request) {
        return answer(refused.problem(wordsOf(request)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String value = String.valueOf(refused.getValue());
        UnknownValues unknown = UnknownValues.of(
                String.valueOf(refused.getPropertyName()),
                value.substring(0, Math.min(value.length(), 200)),
                List.of());
        return ResponseEntity.badRequest().body(unknown.problem(wordsOf(((ServletWebRequest) request).getRequest())));
    }
}
