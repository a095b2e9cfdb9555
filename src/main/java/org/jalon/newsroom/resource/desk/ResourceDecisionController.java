package org.jalon.newsroom.resource.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.ResourceSaved;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What editors decide about a resource: to publish it, to have it read, that it is still right, to withdraw or delete it. */
@Controller
class ResourceDecisionController {

    private final Resources resources;
    private final Catalogue catalogue;
    private final ResourceEditController form;

    ResourceDecisionController(Resources resources, Catalogue catalogue, ResourceEditController form) {
        this.resources = resources;
        this.catalogue = catalogue;
        this.form = form;
    }

    @PostMapping({"/redaction/ressources/{id}/publier", "/en/redaction/ressources/{id}/publier"})
    ModelAndView publish(
            @PathVariable String id,
            @RequestParam(name = "vu", defaultValue = "0") String seen,
            @RequestParam(name = "debut", defaultValue = "") String from,
            @RequestParam(name = "fin", defaultValue = "") String until,
            Words words,
            Actor actor,
            FormKey key) {
        Resource resource = form.resource(id);
        try {
            int version = seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
            return switch (resources.publish(actor, id, version, instant(from), instant(until))) {
                case ResourceSaved.Done done -> {
                    catalogue.refresh();
                    yield ResourceRoute.to(id, "publier", words);
                }
                case ResourceSaved.Overtaken overtaken ->
                    again(resource, words.say("newsroom.desk.overtaken.publish"), actor, key, words);
                case ResourceSaved.NotReady notReady ->
                    again(
                            resource,
                            notReady.lacking().stream()
                                    .map(finding -> ResourceEditPresenter.say(finding, words))
                                    .collect(Collectors.joining(" ")),
                            actor,
                            key,
                            words);
            };
        } catch (UserError error) {
            return again(resource, error.say(words), actor, key, words);
        }
    }

    @PostMapping({"/redaction/ressources/{id}/etat", "/en/redaction/ressources/{id}/etat"})
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam(name = "faire", defaultValue = "") String act,
            @RequestParam(name = "retour", defaultValue = "") String back,
            Words words,
            Actor actor,
            FormKey key) {
        Resource resource = form.resource(id);
        try {
            switch (act) {
                case "relecture" -> resources.review(actor, id, true);
                case "brouillon" -> resources.review(actor, id, false);
                case "verifier" -> resources.check(actor, id);
                case "retirer" -> resources.withdraw(actor, id);
                case "supprimer" -> resources.delete(actor, id);
                default -> throw new UserError("newsroom.desk.unknown-act");
            }
        } catch (UserError error) {
            return again(resource, error.say(words), actor, key, words);
        }
        catalogue.refresh();
        return act.equals("supprimer") || back.equals("liste")
                ? ResourceRoute.path(ResourceEditPresenter.PATH + "?fait=" + act, words)
                : ResourceRoute.to(id, act, words);
    }

    private static @Nullable Instant instant(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(Resources.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new UserError("newsroom.desk.slip.moment", typed);
        }
    }

    private ModelAndView again(Resource resource, String said, Actor actor, FormKey key, Words words) {
        return form.view(
                resource,
                form.newest(resource, said, true, words),
                actor,
                key,
                words,
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
