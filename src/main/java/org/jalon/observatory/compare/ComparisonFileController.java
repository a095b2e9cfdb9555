package org.jalon.observatory.compare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.observatory.AreaNames;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.sheet.FigureRow;
import org.jalon.observatory.sheet.FigureSheet;
import org.jalon.observatory.sheet.FileTurns;
import org.jalon.observatory.sheet.Sheet;
import org.jalon.observatory.sheet.SheetAnswer;
import org.jalon.observatory.sheet.SheetFormat;
import org.jalon.observatory.sheet.Value;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a comparison, to take along: one a row, those of a territory after those of another. */
@Controller
class ComparisonFileController {

    private static final String METHODS = "/observatoire/methodes";

    private final Observatory observatory;
    private final Gazetteer gazetteer;
    private final AreaNames areas;
    private final CommuneRows rows;
    private final FileTurns turns;

    ComparisonFileController(
            Observatory observatory, Gazetteer gazetteer, AreaNames areas, CommuneRows rows, FileTurns turns) {
        this.observatory = observatory;
        this.gazetteer = gazetteer;
        this.areas = areas;
        this.rows = rows;
        this.turns = turns;
    }

    @GetMapping({ComparisonQuery.PATH + ".csv", "/en" + ComparisonQuery.PATH + ".csv"})
    void csv(
            @RequestParam MultiValueMap<String, String> parameters,
            Viewer viewer,
            Site site,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(parameters, SheetFormat.CSV, viewer, site, words, request, response);
    }

    @GetMapping({ComparisonQuery.PATH + ".xlsx", "/en" + ComparisonQuery.PATH + ".xlsx"})
    void xlsx(
            @RequestParam MultiValueMap<String, String> parameters,
            Viewer viewer,
            Site site,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(parameters, SheetFormat.XLSX, viewer, site, words, request, response);
    }

    private void send(
            MultiValueMap<String, String> parameters,
            SheetFormat format,
            Viewer viewer,
            Site site,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ComparisonQuery.Read read = ComparisonQuery.read(parameters, gazetteer, areas, words);
        // A file cannot say what was not understood: it is refused, where the page says it.
        if (!read.notes().isEmpty() || read.query().territories().isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        if (!turns.allows(request)) {
            response.setHeader("Retry-After", "600");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        Comparison comparison = Comparison.of(read.query(), observatory, rows, viewer);
        FigureSheet sheet = sheet(comparison, words, site.url(words.language().path(METHODS)));
        viewer.disclosures().putDown();
        SheetAnswer.send(sheet, format, response);
    }

    private FigureSheet sheet(Comparison comparison, Words words, String methods) {
        List<String> header = new ArrayList<>(List.of("territoire", "nom"));
        header.addAll(FigureRow.HEADER);
        List<List<Value>> lines = IntStream.range(0, comparison.territories().size())
                .boxed()
                .flatMap(column -> comparison.rows().stream()
                        .map(row -> row.figures().get(column))
                        .filter(figure -> figure.standing() != Standing.FOR_PARTNERS)
                        .map(figure -> Stream.concat(
                                        named(comparison.territories().get(column)),
                                        FigureRow.values(figure, words.language(), methods).stream())
                                .toList()))
                .toList();
        List<List<Value>> about = comparison.rows().stream()
                .map(row -> List.of(
                        Value.of(row.measure().id()),
                        Value.of(row.measure().indicator().explanation().in(words.language())),
                        Value.of(row.measure().dataset().notes().in(words.language()))))
                .toList();
        return new FigureSheet(
                words.say("comparator.sheet"),
                new Sheet(words.say("observatory.sheet.figures"), header, lines),
                new Sheet(
                        words.say("observatory.sheet.about"), List.of("indicateur", "explication", "a_savoir"), about));
    }

    private Stream<Value> named(Territory territory) {
        return Stream.of(
                Value.of(territory.toString()),
                Value.of(gazetteer.nameOf(territory).orElse("")));
    }
}
