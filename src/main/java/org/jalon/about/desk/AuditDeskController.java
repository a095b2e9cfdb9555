package org.jalon.about.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jalon.about.audit.Audits;
import org.jalon.about.audit.EmptyGrid;
import org.jalon.about.audit.GridReading;
import org.jalon.about.audit.KeptAudit.Ending;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators bring audits, and say that one no longer counts. */
@Controller
class AuditDeskController {

    private static final String PATH = AuditDeskPresenter.PATH;
    private static final int LONGEST_NAME = 120;

    private final Audits audits;
    private final AuditDeskPresenter presenter;
    private final EmptyGrid empty;

    AuditDeskController(Audits audits, AuditDeskPresenter presenter, EmptyGrid empty) {
        this.audits = audits;
        this.presenter = presenter;
        this.empty = empty;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, FormKey key, @RequestParam(name = "fait", defaultValue = "") String done) {
        return view(words, key, words.find("audit.desk.done." + done).orElse(""), List.of(), HttpStatus.OK);
    }

    @GetMapping({PATH + "/grille.csv", "/en" + PATH + "/grille.csv"})
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"grille-rgaa.csv\"")
                .body(empty.write().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView add(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return wrong(words, key, List.of(words.say("audit.desk.error.file")));
        }
        return switch (audits.check(file.getBytes())) {
            case GridReading.Read read -> {
                audits.keep(read.grid(), name(file), actor);
                yield Back.to(PATH + "?fait=garde", words);
            }
            case GridReading.Wrong refused ->
                wrong(
                        words,
                        key,
                        refused.mistakes().stream()
                                .map(mistake -> mistake.say(words))
                                .toList());
        };
    }

    @PostMapping({PATH + "/{id}/finir", "/en" + PATH + "/{id}/finir"})
    ModelAndView end(
            Words words,
            Actor actor,
            FormKey key,
            @PathVariable String id,
            @RequestParam(name = "pourquoi", defaultValue = "") String why,
            @RequestParam(name = "le", defaultValue = "") String day) {
        try {
            boolean withdrawn = why.equals("retirer");
            audits.end(actor, id, withdrawn ? Ending.WITHDRAWN : Ending.CHANGED, withdrawn ? audits.today() : day(day));
            return Back.to(PATH + "?fait=" + (withdrawn ? "retire" : "fini"), words);
        } catch (UserError error) {
            return wrong(words, key, List.of(error.say(words)));
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            throw new UserError("audit.desk.error.day");
        }
    }

    private static String name(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename()).replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private ModelAndView wrong(Words words, FormKey key, List<String> mistakes) {
        return view(words, key, "", mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView view(Words words, FormKey key, String said, List<String> mistakes, HttpStatus status) {
        ModelAndView view = new ModelAndView("about/audits", "page", presenter.page(words, key, said, mistakes));
        view.setStatus(status);
        return view;
    }
}
