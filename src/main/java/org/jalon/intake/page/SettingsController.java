package org.jalon.intake.page;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Role;
import org.jalon.directory.SourceProfile;
import org.jalon.intake.SourceSettings;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The settings of a source. */
@Controller
class SettingsController {

    private final SourceDesk desk;
    private final SettingsPresenter presenter;

    SettingsController(SourceDesk desk, SettingsPresenter presenter) {
        this.desk = desk;
        this.presenter = presenter;
    }

    @GetMapping({"/sources/{source}/reglages", "/en/sources/{source}/reglages"})
    ModelAndView ask(@PathVariable String source, Words words, Actor actor, FormKey key) {
        SourceSettings found = find(actor, source);
        return form(found, presenter.filled(found), "", actor, words, key, HttpStatus.OK);
    }

    @PostMapping({"/sources/{source}/reglages", "/en/sources/{source}/reglages"})
    Object save(
            @PathVariable String source,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> parameters) {
        SourceSettings before = find(actor, source);
        TypedSettings typed = TypedSettings.of(parameters);
        try {
            SourceProfile profile = typed.profile(before.name());
            SourceSettings settings = typed.settings(before, actor.has(Role.ADMINISTRATOR), Instant.now());
            if (!desk.mayKeep(actor, settings.territory().orElse(null))) {
                throw new UserError("intake.settings.error.territory");
            }
            desk.save(actor, settings, profile);
        } catch (UserError e) {
            return form(before, typed, e.say(words), actor, words, key, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(SourcesPresenter.path(before)) + "?fait=reglages"))
                .build();
    }

    private SourceSettings find(Actor actor, String slug) {
        return desk.find(actor, slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView form(
            SourceSettings source,
            TypedSettings typed,
            String error,
            Actor actor,
            Words words,
            FormKey key,
            HttpStatus status) {
        return new ModelAndView(
                "intake/settings", Map.of("page", presenter.form(source, typed, error, actor, words, key)), status);
    }
}
