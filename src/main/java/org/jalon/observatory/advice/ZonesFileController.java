package org.jalon.observatory.advice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.need.UnderServed;
import org.jalon.observatory.need.UnderServedPart;
import org.jalon.observatory.sheet.FileTurns;
import org.jalon.observatory.sheet.SheetAnswer;
import org.jalon.observatory.sheet.SheetFormat;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /observatoire/zones-blanches.csv}: all the under-served communes of a territory, to take along. */
@Controller
class ZonesFileController {

    private final AskedReader reader;
    private final UnderServed underServed;
    private final ZonesSheet sheets;
    private final FileTurns turns;

    ZonesFileController(AskedReader reader, UnderServed underServed, Reasons reasons, FileTurns turns) {
        this.reader = reader;
        this.underServed = underServed;
        this.sheets = new ZonesSheet(reasons);
        this.turns = turns;
    }

    @GetMapping({ZonesPresenter.FILE, "/en" + ZonesPresenter.FILE})
    void send(
            @RequestParam Map<String, String> parameters,
            Viewer viewer,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Asked asked = reader.read(parameters, viewer, words);
        Territory whole = asked.whole();
        // A file cannot say what was not understood: it is refused, where the page says it.
        if (whole == null || !asked.notes().isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        if (!turns.allows(request)) {
            response.setHeader("Retry-After", "600");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        UnderServedPart part = underServed.of(whole, asked.question());
        var sheet = sheets.sheet(part, asked.question().need(), viewer, words);
        viewer.disclosures().putDown();
        SheetAnswer.send(sheet, SheetFormat.CSV, response);
    }
}
