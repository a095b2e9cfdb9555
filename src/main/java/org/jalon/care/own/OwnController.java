package org.jalon.care.own;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.account.Network;
import org.jalon.care.Managers;
import org.jalon.care.PublishedSheets;
import org.jalon.care.remind.Rhythm;
import org.jalon.care.remind.Rhythms;
import org.jalon.care.review.AskedDays;
import org.jalon.care.review.ReviewDesk;
import org.jalon.care.review.ReviewPage;
import org.jalon.care.review.ReviewPresenter;
import org.jalon.care.review.Reviewer;
import org.jalon.care.review.TypedReview;
import org.jalon.directory.Place;
import org.jalon.site.Site;
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

/** The places that somebody manages, and the page where each is verified. */
@Controller
class OwnController {

    private static final String PATH = "/mes-lieux";

    private final Managers managers;
    private final PublishedSheets sheets;
    private final OwnPresenter presenter;
    private final ReviewPresenter reviews;
    private final ReviewDesk desk;
    private final Rhythms rhythms;

    OwnController(
            Managers managers,
            PublishedSheets sheets,
            OwnPresenter presenter,
            ReviewPresenter reviews,
            ReviewDesk desk,
            Rhythms rhythms) {
        this.managers = managers;
        this.sheets = sheets;
        this.presenter = presenter;
        this.reviews = reviews;
        this.desk = desk;
        this.rhythms = rhythms;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, Actor actor, FormKey key, @RequestParam(defaultValue = "") String fait) {
        return new ModelAndView("care/own", "page", presenter.page(actor, words, key, fait));
    }

    @PostMapping({"/mes-lieux/rappels", "/en/mes-lieux/rappels"})
    ResponseEntity<Void> remind(Words words, Actor actor, @RequestParam(defaultValue = "") String rythme) {
        Rhythm.parse(rythme).ifPresent(rhythm -> rhythms.choose(actor.account().id(), rhythm));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(PATH) + "?fait=rappels"))
                .build();
    }

    @GetMapping({"/mes-lieux/{id}", "/en/mes-lieux/{id}"})
    ModelAndView show(@PathVariable String id, Words words, Actor actor, FormKey key) {
        return view(page(find(actor, id), words, key), HttpStatus.OK);
    }

    @PostMapping({"/mes-lieux/{id}", "/en/mes-lieux/{id}"})
    ModelAndView take(
            @PathVariable String id, HttpServletRequest request, Words words, Actor actor, FormKey key, Site reached) {
        Place before = find(actor, id);
        TypedReview typed =
                TypedReview.of(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        ReviewDesk.Taken taken = desk.take(
                new Reviewer.ByManager(actor), before, typed, Network.of(request.getRemoteAddr()), words, reached);
        boolean wrong = taken instanceof ReviewDesk.Taken.Wrong;
        ReviewPage page = wrong
                ? reviews.page(before, words, key, path(before), PATH, AskedDays.usual(words), typed)
                : page(find(actor, id), words, key);
        return view(reviews.after(page, taken, words), wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private ReviewPage page(Place place, Words words, FormKey key) {
        return reviews.page(place, words, key, path(place), PATH, AskedDays.usual(words));
    }

    /** A place of theirs; what is not theirs is not there. */
    private Place find(Actor actor, String id) {
        return sheets.find(id)
                .filter(place -> managers.manages(actor.account(), place.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String path(Place place) {
        return PATH + "/" + place.id();
    }

    private static ModelAndView view(ReviewPage page, HttpStatus status) {
        return new ModelAndView("care/review", Map.of("page", page), status);
    }
}
