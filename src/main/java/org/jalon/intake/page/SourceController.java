package org.jalon.intake.page;

import java.net.URI;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.RunOrder;
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

/** One source: what it is, what its runs did, and another run of it. */
@Controller
class SourceController {

    private final SourceDesk desk;
    private final RunDesk runs;
    private final SourcePresenter presenter;

    SourceController(SourceDesk desk, RunDesk runs, SourcePresenter presenter) {
        this.desk = desk;
        this.runs = runs;
        this.presenter = presenter;
    }

    @GetMapping({"/sources/{source}", "/en/sources/{source}"})
    ModelAndView show(
            @PathVariable String source,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String fait) {
        return new ModelAndView("intake/source", "page", presenter.page(find(actor, source), fait, words, key));
    }

    @PostMapping({"/sources/{source}", "/en/sources/{source}"})
    ResponseEntity<Void> fetch(
            @PathVariable String source, Words words, Actor actor, @RequestParam(defaultValue = "") String faire) {
        SourceSettings found = find(actor, source);
        if (!faire.equals("apercu") || !found.supply().isFetched()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        RunOrder order = runs.fetch(actor, found, RunOrder.Purpose.PREVIEW);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(SourcesPresenter.path(found) + "/passages/" + order.id())))
                .build();
    }

    private SourceSettings find(Actor actor, String slug) {
        return desk.find(actor, slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
