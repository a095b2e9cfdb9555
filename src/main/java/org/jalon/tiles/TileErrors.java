package org.jalon.tiles;

import jakarta.servlet.http.HttpServletRequest;
import org.jalon.search.UnknownValues;
import org.jalon.site.ProblemAnswers;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tiles that cannot be drawn, as problem details, like the errors of the API. */
@Order(0)
@RestControllerAdvice(assignableTypes = {PlaceTilesController.class, TerritoryTilesController.class})
class TileErrors extends ProblemAnswers {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchTile(NoSuchTile refused, HttpServletRequest request) {
        return answer(of(HttpStatus.NOT_FOUND, wordsOf(request), "tiles.problem.address"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownValues(UnknownValues refused, HttpServletRequest request) {
        return answer(refused.problem(wordsOf(request)));
    }
}
