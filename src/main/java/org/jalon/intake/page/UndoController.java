package org.jalon.intake.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.directory.RunUndone;
import org.jalon.intake.ImportReport;
import org.jalon.intake.Intake;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunTable;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Taking back a run as a whole: what comes back, then doing so. */
@Controller
class UndoController {

    private final SourceDesk desk;
    private final RunTable table;
    private final RunDesk runs;
    private final Intake intake;

    UndoController(SourceDesk desk, RunTable table, RunDesk runs, Intake intake) {
        this.desk = desk;
        this.table = table;
        this.runs = runs;
        this.intake = intake;
    }

    @GetMapping({"/sources/{source}/passages/{run}/annulation", "/en/sources/{source}/passages/{run}/annulation"})
    ModelAndView ask(@PathVariable String source, @PathVariable String run, Words words, Actor actor, FormKey key) {
        SourceSettings found = find(actor, source);
        Run published = run(found, run);
        return page(found, published, intake.foreseeUndo(published), false, words, key);
    }

    @PostMapping({"/sources/{source}/passages/{run}/annulation", "/en/sources/{source}/passages/{run}/annulation"})
    ModelAndView undo(@PathVariable String source, @PathVariable String run, Words words, Actor actor, FormKey key) {
        SourceSettings found = find(actor, source);
        Run published = run(found, run);
        RunUndone undone = runs.undo(actor, published);
        boolean done = undone instanceof RunUndone.Done;
        if (done && found.next().isPresent()) {
            desk.pause(found, Instant.now());
        }
        return page(found, published, undone, done, words, key);
    }

    private static ModelAndView page(
            SourceSettings source, Run run, RunUndone outcome, boolean done, Words words, FormKey key) {
        String runs = SourcesPresenter.path(source) + "/passages/";
        String path = runs + run.id() + "/annulation";
        Page head = new Page(words, words.say("intake.undo.title"), "", path, Page.Section.NONE, false);
        List<String> lines = new ArrayList<>();
        String later = "";
        String text = switch (outcome) {
            case RunUndone.Done(int places, var kept) -> {
                ImportReport report = run.report();
                if (!done) {
                    lines.add(words.say("intake.undo.created", report.created()));
                    lines.add(words.say("intake.undo.joined", report.joined()));
                    lines.add(words.say("intake.undo.updated", report.updated()));
                    lines.add(words.say("intake.undo.gone", report.gone()));
                }
                if (!kept.isEmpty()) {
                    lines.add(words.say("intake.undo.kept", kept.size()));
                }
                if (source.next().isPresent()) {
                    lines.add(words.say(done ? "intake.undo.paused" : "intake.undo.pauses"));
                }
                yield words.say(done ? "intake.undo.done" : "intake.undo.would", places);
            }
            case RunUndone.NotLatest(String laterRun) -> {
                later = words.language().path(runs + laterRun);
                yield words.say("intake.undo.not-latest");
            }
            case RunUndone.NothingToDo() -> words.say("intake.undo.nothing");
        };
        boolean possible = !done && outcome instanceof RunUndone.Done;
        return new ModelAndView(
                "intake/undo",
                "page",
                new UndoPage(
                        head,
                        key,
                        words.language().path(runs + run.id()),
                        words.language().path(path),
                        text,
                        lines,
                        possible,
                        later,
                        done));
    }

    private SourceSettings find(Actor actor, String slug) {
        return desk.find(actor, slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Run run(SourceSettings source, String id) {
        return table.find(id)
                .filter(run ->
                        run.source().equals(source.name()) && !run.order().isPreview())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
