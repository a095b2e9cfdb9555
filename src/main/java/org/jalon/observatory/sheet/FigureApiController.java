package org.jalon.observatory.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** Public figures of a territory, for programs; names in French, as in the rest of the interface. */
@Controller
class FigureApiController {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Observatory observatory;
    private final Gazetteer gazetteer;

    FigureApiController(Observatory observatory, Gazetteer gazetteer) {
        this.observatory = observatory;
        this.gazetteer = gazetteer;
    }

    private record Answer(String territoire, String nom, String url, List<Map<String, Object>> chiffres) {}

    @GetMapping("/api/v1/observatoire/{kind}/{code}")
    ResponseEntity<byte[]> list(Site site, @PathVariable String kind, @PathVariable String code) {
        Optional<Territory> found = Territory.parse(kind + ":" + code.toUpperCase(Locale.ROOT))
                .filter(known -> gazetteer.nameOf(known).isPresent());
        if (found.isEmpty()) {
            ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(JSON.writeValueAsBytes(problem));
        }
        Territory territory = found.get();
        Answer answer = new Answer(
                territory.toString(),
                gazetteer.nameOf(territory).orElse(""),
                site.url(TerritoryWords.frenchPath(territory)),
                observatory.figures(territory, Viewer.PUBLIC).stream()
                        .map(figure -> named(
                                FigureRow.values(figure, Language.FRENCH, site.url(FigureSheetController.METHODS))))
                        .toList());
        byte[] body = JSON.writeValueAsBytes(answer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + observatory.version() + "-" + body.length + "\"")
                .body(body);
    }

    /** The same names as the columns of the files; what is empty is left out. */
    private static Map<String, Object> named(List<Value> values) {
        return IntStream.range(0, values.size())
                .filter(i -> !(values.get(i) instanceof Value.Empty))
                .boxed()
                .collect(Collectors.toMap(
                        FigureRow.HEADER::get, i -> plain(values.get(i)), (a, b) -> a, LinkedHashMap::new));
    }

    private static Object plain(Value value) {
        return switch (value) {
            case Value.Number(double number) -> number;
            case Value.Text(String text) -> text;
            case Value.Empty() -> "";
        };
    }
}
