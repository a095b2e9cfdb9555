package org.jalon.intake.correspond;

import java.net.URI;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.intake.SourceSettings;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the columns of a source are for: shown, tried, kept. */
@Controller
class MappingController {

    private final MappingDoor door;
    private final MappingDesk desk;
    private final MappingPresenter presenter;
    private final MappingPreviews previews;

    MappingController(MappingDoor door, MappingDesk desk, MappingPresenter presenter, MappingPreviews previews) {
        this.door = door;
        this.desk = desk;
        this.presenter = presenter;
        this.previews = previews;
    }

    @GetMapping({"/sources/{source}/correspondances", "/en/sources/{source}/correspondances"})
    ModelAndView show(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String fait,
            Words words,
            Actor actor,
            FormKey key) {
        Workpiece work = desk.open(door.find(actor, source), passage, base);
        String message = words.find("mapping.done." + fait).orElse("");
        return page(work, MappingForm.of(work), words, key, message);
    }

    @PostMapping({"/sources/{source}/correspondances", "/en/sources/{source}/correspondances"})
    Object send(
            @PathVariable String source,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam(defaultValue = "p") String base,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "voir") String acte,
            Words words,
            Actor actor,
            FormKey key) {
        SourceSettings settings = door.find(actor, source);
        Workpiece work = desk.open(settings, passage, base);
        MappingForm form = MappingForm.read(work, Map.copyOf(sent));
        if (!acte.equals("enregistrer") && !acte.equals("essayer")) {
            return page(work, form, words, key, "");
        }
        int version = desk.save(
                actor,
                settings,
                form.mapping(),
                note.strip().substring(0, Math.min(note.strip().length(), 200)));
        String next = acte.equals("essayer") && work.run() != null
                ? previews.order(actor, settings, work.run(), version)
                : MappingPresenter.path(settings) + "?fait=enregistre&passage=" + work.passage();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(next)))
                .build();
    }

    private ModelAndView page(Workpiece work, MappingForm form, Words words, FormKey key, String message) {
        return new ModelAndView(
                "intake/correspond/mapping", "page", presenter.page(work, form, words, key, message, ""));
    }
}
