package org.jalon.intake.correspond;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.source.MappingVersion;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Versions of a mapping: taken up again, taken out as a config.json, taken in from one. */
@Controller
class MappingVersionController {

    private final MappingDoor door;
    private final MappingDesk desk;
    private final MappingPresenter presenter;

    MappingVersionController(MappingDoor door, MappingDesk desk, MappingPresenter presenter) {
        this.door = door;
        this.desk = desk;
        this.presenter = presenter;
    }

    @PostMapping({"/sources/{source}/correspondances/reprendre", "/en/sources/{source}/correspondances/reprendre"})
    ResponseEntity<Void> restore(@PathVariable String source, @RequestParam int version, Words words, Actor actor) {
        SourceSettings settings = door.find(actor, source);
        desk.restore(actor, settings, version);
        return seeOther(settings, "repris", words);
    }

    @GetMapping({"/sources/{source}/correspondances/config.json", "/en/sources/{source}/correspondances/config.json"})
    ResponseEntity<byte[]> export(@PathVariable String source, @RequestParam int version, Actor actor) {
        SourceSettings settings = door.find(actor, source);
        MappingVersion found =
                desk.find(settings, version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition name = ContentDisposition.attachment()
                .filename(settings.slug() + ".config.json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(found.json().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping({"/sources/{source}/correspondances/config", "/en/sources/{source}/correspondances/config"})
    Object take(
            @PathVariable String source,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            Words words,
            Actor actor,
            FormKey key)
            throws IOException {
        SourceSettings settings = door.find(actor, source);
        try {
            byte[] bytes = fichier == null ? new byte[0] : fichier.getBytes();
            Mapping mapping = Mapping.parse(new String(bytes, StandardCharsets.UTF_8));
            desk.save(actor, settings, mapping, words.say("mapping.imported"));
            return seeOther(settings, "importe", words);
        } catch (UserError e) {
            Workpiece work = desk.open(settings, "", "");
            MappingPage page = presenter.page(work, MappingForm.of(work), words, key, "", e.say(words));
            ModelAndView view = new ModelAndView("intake/correspond/mapping", "page", page);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    private static ResponseEntity<Void> seeOther(SourceSettings settings, String done, Words words) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(MappingPresenter.path(settings)) + "?fait=" + done))
                .build();
    }
}
