package org.jalon.intake.page;

import java.net.URI;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunTable;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One run: its preview or report, and what can be done with it. */
@Controller
class RunController {

    private final SourceDesk desk;
    private final RunTable table;
    private final RunDesk runs;
    private final RunState states;
    private final RunPresenter presenter;

    RunController(SourceDesk desk, RunTable table, RunDesk runs, RunState states, RunPresenter presenter) {
        this.desk = desk;
        this.table = table;
        this.runs = runs;
        this.states = states;
        this.presenter = presenter;
    }

    @GetMapping({"/sources/{source}/passages/{run}", "/en/sources/{source}/passages/{run}"})
    ModelAndView show(
            @PathVariable String source,
            @PathVariable String run,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String etape,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        SourceSettings found = find(actor, source);
        RunFilter filter = new RunFilter(etape, motif, q, page);
        return new ModelAndView("intake/run", "page", presenter.page(found, run(found, run), filter, words, key));
    }

    /** What is not possible any more, because somebody was faster, only shows the run again. */
    @PostMapping({"/sources/{source}/passages/{run}", "/en/sources/{source}/passages/{run}"})
    ResponseEntity<Void> act(
            @PathVariable String source,
            @PathVariable String run,
            Words words,
            Actor actor,
            @RequestParam(defaultValue = "") String faire) {
        SourceSettings found = find(actor, source);
        Run seen = run(found, run);
        boolean possible = states.acts(seen, found, words).stream()
                .anyMatch(act -> act.name().equals(faire));
        String next = !possible
                ? seen.id()
                : switch (faire) {
                    case "publier" -> runs.publish(actor, seen, false).id();
                    case "publier-quand-meme" -> runs.publish(actor, seen, true).id();
                    case "revoir" -> runs.look(actor, seen, found).id();
                    case "reprendre" -> runs.again(actor, seen).id();
                    case "arreter" -> {
                        runs.cancel(actor, seen);
                        yield seen.id();
                    }
                    default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                };
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(SourcesPresenter.path(found) + "/passages/" + next)))
                .build();
    }

    private SourceSettings find(Actor actor, String slug) {
        return desk.find(actor, slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Run run(SourceSettings source, String id) {
        return table.find(id)
                .filter(run -> run.source().equals(source.name()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
