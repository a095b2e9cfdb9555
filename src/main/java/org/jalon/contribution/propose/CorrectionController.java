package org.jalon.contribution.propose;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.contribution.propose.Drafts.Asking;
import org.jalon.contribution.propose.form.Subject;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Serves the forms in which anybody corrects a place. */
@Controller
class CorrectionController {

    private static final String PATH = "/lieux/{id}/corriger";

    private final Directory directory;
    private final Drafts drafts;
    private final Sending sending;

    CorrectionController(Directory directory, Drafts drafts, Sending sending) {
        this.directory = directory;
        this.drafts = drafts;
        this.sending = sending;
    }

    @GetMapping({PATH, "/en" + PATH})
    Object show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String quoi,
            HttpServletRequest request,
            Words words,
            Site site,
            FormKey key,
            Optional<Actor> actor) {
        Optional<Subject> subject = Subject.find(quoi);
        Asking asking = new Asking(request, words, site, key, actor);
        return switch (directory.lookup(id)) {
            case PlaceLookup.Published(Place place) ->
                subject.<Object>map(about -> Answers.form(
                                drafts.correcting(about, place, asking).begun()))
                        .orElseGet(() -> Answers.choice(place, words));
            case PlaceLookup.Merged(PlaceId into) ->
                Answers.to(
                        words,
                        "/lieux/" + into + "/corriger"
                                + subject.map(s -> "?quoi=" + s.slug()).orElse(""));
            case PlaceLookup.Withdrawn(Place last, boolean unused) ->
                Answers.form(drafts.correcting(Subject.OTHER, last, asking).begun());
            case PlaceLookup.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping({PATH, "/en" + PATH})
    Object send(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String quoi,
            HttpServletRequest request,
            Words words,
            Site site,
            FormKey key,
            Optional<Actor> actor) {
        Subject subject = Subject.find(quoi).orElse(Subject.OTHER);
        Asking asking = new Asking(request, words, site, key, actor);
        return switch (directory.lookup(id)) {
            case PlaceLookup.Published(Place place) ->
                Answers.of(sending.send(drafts.correcting(subject, place, asking)), words);
            case PlaceLookup.Merged(PlaceId into) -> merged(subject, new PlaceId(id), into, asking);
            case PlaceLookup.Withdrawn(Place last, boolean unused)
            when subject == Subject.OTHER ->
                Answers.of(sending.send(drafts.correcting(Subject.OTHER, last, asking)), words);
            case PlaceLookup.Withdrawn(Place last, boolean unused) ->
                Answers.withdrawn(drafts.withdrawn(subject, last, asking));
            case PlaceLookup.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** While somebody wrote, the place was found to be the same as another: they go on there. */
    private Object merged(Subject subject, PlaceId old, PlaceId into, Asking asking) {
        if (!(directory.lookup(into.text()) instanceof PlaceLookup.Published(Place keeper))) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        Draft draft = drafts.carried(subject, old, keeper, asking);
        String notice = asking.words().say("propose.notice.merged", keeper.name());
        return Answers.again(FormPages.of(draft, notice, Review.NOTHING), HttpStatus.CONFLICT);
    }
}
