package org.jalon.observatory.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jalon.observatory.Viewer;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All figures of a territory, or of each of its parts, to take along. */
@Controller
class FigureSheetController {

    static final String METHODS = "/observatoire/methodes";

    private final TerritorySheets sheets;
    private final Gazetteer gazetteer;
    private final FileTurns turns;

    FigureSheetController(TerritorySheets sheets, Gazetteer gazetteer, FileTurns turns) {
        this.sheets = sheets;
        this.gazetteer = gazetteer;
        this.turns = turns;
    }

    @GetMapping({"/observatoire/{kind}/{code}.csv", "/en/observatoire/{kind}/{code}.csv"})
    void csv(
            Words words,
            Site site,
            Viewer viewer,
            @PathVariable String kind,
            @PathVariable String code,
            @RequestParam(required = false) Optional<String> maille,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(words, site, viewer, new Asked(kind, code, maille, SheetFormat.CSV), request, response);
    }

    @GetMapping({"/observatoire/{kind}/{code}.xlsx", "/en/observatoire/{kind}/{code}.xlsx"})
    void xlsx(
            Words words,
            Site site,
            Viewer viewer,
            @PathVariable String kind,
            @PathVariable String code,
            @RequestParam(required = false) Optional<String> maille,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(words, site, viewer, new Asked(kind, code, maille, SheetFormat.XLSX), request, response);
    }

    private record Asked(String kind, String code, Optional<String> maille, SheetFormat format) {}

    private void send(
            Words words,
            Site site,
            Viewer viewer,
            Asked asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Territory> territory = Territory.parse(asked.kind() + ":" + asked.code())
                .filter(known -> gazetteer.nameOf(known).isPresent());
        Optional<Territory.Kind> parts = asked.maille().flatMap(FigureSheetController::kind);
        if (territory.isEmpty() || parts.isPresent() != asked.maille().isPresent()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        if (!turns.allows(request)) {
            response.setHeader("Retry-After", "600");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        String methods = site.url(words.language().path(METHODS));
        FigureSheet sheet = parts.map(kind -> sheets.parts(territory.get(), kind, viewer, words, methods))
                .orElseGet(() -> sheets.figures(territory.get(), viewer, words, methods));
        viewer.disclosures().putDown();
        SheetAnswer.send(sheet, asked.format(), response);
    }

    private static Optional<Territory.Kind> kind(String text) {
        return Territory.parse(text + ":-").map(Territory::kind);
    }
}
