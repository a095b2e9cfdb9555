package org.jalon.intake.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.SourceSupplies;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunTable;
import org.jalon.site.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The rows of a run with their problems, to be sent back to the owner of the file. */
@Controller
class RowsController {

    /** Spreadsheets take a file for UTF-8 when it begins so. */
    private static final char MARK = '\uFEFF';

    private final SourceDesk desk;
    private final RunTable runs;
    private final RunFiles files;
    private final SourceSupplies supplies;
    private final ProblemFile problems;

    RowsController(SourceDesk desk, RunTable runs, RunFiles files, SourceSupplies supplies, ProblemFile problems) {
        this.desk = desk;
        this.runs = runs;
        this.files = files;
        this.supplies = supplies;
        this.problems = problems;
    }

    @GetMapping({"/sources/{source}/passages/{run}/lignes.csv", "/en/sources/{source}/passages/{run}/lignes.csv"})
    void take(
            @PathVariable String source,
            @PathVariable String run,
            Words words,
            Actor actor,
            @RequestParam(defaultValue = "") String lignes,
            HttpServletResponse response)
            throws IOException {
        SourceSettings found = desk.find(actor, source).orElseThrow(RowsController::absent);
        Run wanted =
                runs.find(run).filter(one -> one.source().equals(found.name())).orElseThrow(RowsController::absent);
        boolean only = lignes.equals("problemes");
        Optional<Path> file = files.find(wanted.order());
        if (!only && file.isEmpty()) {
            throw absent();
        }
        String name = found.slug() + (only ? "-a-corriger.csv" : "-avec-remarques.csv");
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        try (Writer text =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            text.write(MARK);
            write(wanted, file, only, found, words, text);
        }
    }

    private void write(Run run, Optional<Path> file, boolean only, SourceSettings source, Words words, Writer text)
            throws IOException {
        if (only || file.isEmpty()) {
            problems.writeProblems(run.id(), words, text);
        } else {
            problems.writeAll(
                    run.id(), file.get(), run.order().origin(), supplies.options(source.supply()), words, text);
        }
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
