package org.jalon.intake.page;

import java.io.IOException;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.intake.SourceSettings;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A new file for a source that is known. */
@Controller
class FileController {

    private final SourceDesk desk;
    private final RunDesk runs;
    private final FirstLook firstLook;
    private final SourceTitles titles;

    FileController(SourceDesk desk, RunDesk runs, FirstLook firstLook, SourceTitles titles) {
        this.desk = desk;
        this.runs = runs;
        this.firstLook = firstLook;
        this.titles = titles;
    }

    @GetMapping({"/sources/{source}/fichier", "/en/sources/{source}/fichier"})
    ModelAndView ask(@PathVariable String source, Words words, Actor actor, FormKey key) {
        return form(find(actor, source), "", words, key, HttpStatus.OK);
    }

    @PostMapping({"/sources/{source}/fichier", "/en/sources/{source}/fichier"})
    Object send(
            @PathVariable String source,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        SourceSettings found = find(actor, source);
        if (fichier == null || fichier.isEmpty()) {
            return form(found, words.say("intake.file.error"), words, key, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return firstLook.at(found, runs.preview(actor, found, fichier), words.language());
    }

    private SourceSettings find(Actor actor, String slug) {
        return desk.find(actor, slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView form(SourceSettings source, String error, Words words, FormKey key, HttpStatus status) {
        String title = titles.of(source);
        Page head = new Page(
                words,
                words.say("intake.file.title", title),
                "",
                SourcesPresenter.path(source) + "/fichier",
                Page.Section.NONE,
                false);
        String back = words.language().path(SourcesPresenter.path(source));
        return new ModelAndView("intake/file", Map.of("page", new FilePage(head, key, title, back, error)), status);
    }
}
