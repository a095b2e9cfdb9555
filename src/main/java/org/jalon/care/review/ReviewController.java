package org.jalon.care.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.account.Network;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page behind the link of a mail. It needs no account, and reading it changes nothing. */
@Controller
class ReviewController {

    private static final String PATH = "/revue/";

    private final Reviews reviews;
    private final AskedPlaces asked;
    private final ReviewDesk desk;
    private final ReviewPresenter presenter;
    private final AskedDays days;

    ReviewController(Reviews reviews, AskedPlaces asked, ReviewDesk desk, ReviewPresenter presenter, AskedDays days) {
        this.reviews = reviews;
        this.asked = asked;
        this.desk = desk;
        this.presenter = presenter;
        this.days = days;
    }

    @GetMapping({"/revue/{token}", "/en/revue/{token}"})
    ModelAndView list(@PathVariable String token, Words words, FormKey key) {
        Optional<Review> review = reviews.open(token);
        if (review.isEmpty()) {
            return over(words);
        }
        List<Place> places = asked.list(review.orElseThrow());
        if (places.size() == 1) {
            return view(page(token, review.orElseThrow(), places.getFirst(), words, key), HttpStatus.OK);
        }
        return new ModelAndView(
                "care/reviews",
                "page",
                new ReviewListPage(
                        new Page(words, words.say("care.reviews.title"), "", PATH + token, Page.Section.NONE, false),
                        places.stream()
                                .map(place -> line(token, review.orElseThrow(), place, words))
                                .toList()));
    }

    @GetMapping({"/revue/{token}/{place}", "/en/revue/{token}/{place}"})
    ModelAndView show(@PathVariable String token, @PathVariable String place, Words words, FormKey key) {
        return reviews.open(token)
                .map(review -> view(page(token, review, find(review, place), words, key), HttpStatus.OK))
                .orElseGet(() -> over(words));
    }

    @PostMapping({"/revue/{token}/{place}", "/en/revue/{token}/{place}"})
    ModelAndView answer(
            @PathVariable String token,
            @PathVariable String place,
            HttpServletRequest request,
            Words words,
            FormKey key,
            Site reached) {
        Optional<Review> open = reviews.open(token);
        if (open.isEmpty()) {
            return over(words);
        }
        Review review = open.orElseThrow();
        Place before = find(review, place);
        TypedReview typed =
                TypedReview.of(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        ReviewDesk.Taken taken = desk.take(
                new Reviewer.ByLink(review), before, typed, Network.of(request.getRemoteAddr()), words, reached);
        if (taken instanceof ReviewDesk.Taken.Wrong) {
            ReviewPage page = presenter.page(
                    before, words, key, path(token, before), back(token, review), days.of(review, words), typed);
            return view(presenter.after(page, taken, words), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ReviewPage page = page(token, review, find(review, place), words, key);
        return view(presenter.after(page, taken, words), HttpStatus.OK);
    }

    private ReviewPage page(String token, Review review, Place place, Words words, FormKey key) {
        return presenter.page(place, words, key, path(token, place), back(token, review), days.of(review, words));
    }

    private Place find(Review review, String place) {
        return asked.find(review, place).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String back(String token, Review review) {
        return asked.list(review).size() > 1 ? PATH + token : "";
    }

    private static String path(String token, Place place) {
        return PATH + token + "/" + place.id();
    }

    private ReviewListPage.Line line(String token, Review review, Place place, Words words) {
        Review.Answer answer = asked.answer(review, place);
        return new ReviewListPage.Line(
                place.name(),
                place.facts().text(Field.COMMUNE),
                words.language().path(path(token, place)),
                answer == Review.Answer.NONE ? "" : words.say("care.reviews.answer." + answer.slug()));
    }

    private static ModelAndView over(Words words) {
        return new ModelAndView(
                "care/over",
                Map.of(
                        "page",
                        new Page(words, words.say("care.review.over.title"), "", "/revue", Page.Section.NONE, false)),
                HttpStatus.GONE);
    }

    private static ModelAndView view(ReviewPage page, HttpStatus status) {
        return new ModelAndView("care/review", Map.of("page", page), status);
    }
}
