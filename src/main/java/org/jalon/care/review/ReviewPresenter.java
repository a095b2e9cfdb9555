package org.jalon.care.review;

import java.time.Clock;
import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what a page of review says. */
public final class ReviewPresenter {

    private final Clock clock = Clock.systemUTC();

    /**
     * The page as it first is.
     *
     * @param frenchPath of the page itself
     * @param back French path of the list that it belongs to, empty when it stands alone
     */
    public ReviewPage page(
            Place place, Words words, FormKey key, String frenchPath, String back, ReviewPage.Summer summer) {
        TypedReview form = TypedReview.begin(
                ReadReview.shownPhone(place),
                place.facts().text(Field.EMAILS),
                place.facts().text(Field.WEBSITES),
                place.revision());
        return page(place, words, key, frenchPath, back, summer, form);
    }

    /** The page with what was typed. */
    public ReviewPage page(
            Place place,
            Words words,
            FormKey key,
            String frenchPath,
            String back,
            ReviewPage.Summer summer,
            TypedReview form) {
        return new ReviewPage(
                new Page(words, words.say("care.review.title", place.name()), "", frenchPath, Page.Section.NONE, false),
                key,
                words.language().path(frenchPath),
                back.isEmpty() ? "" : words.language().path(back),
                new ReviewSheets(words, clock.instant()).of(place),
                form,
                summer,
                List.of(),
                "",
                "",
                words.language().path("/lieux/" + place.id() + "/corriger?quoi=tout"));
    }

    /** The same after a form was taken. */
    public ReviewPage after(ReviewPage page, ReviewDesk.Taken taken, Words words) {
        return switch (taken) {
            case ReviewDesk.Taken.Confirmed() -> with(page, List.of(), words.say("care.review.done.confirmed"), "");
            case ReviewDesk.Taken.Published() -> with(page, List.of(), words.say("care.review.done.published"), "");
            case ReviewDesk.Taken.Waiting(String token) ->
                with(
                        page,
                        List.of(),
                        words.say("care.review.done.waiting"),
                        words.language().path("/contributions/" + token));
            case ReviewDesk.Taken.Wrong(List<String> mistakes) -> with(page, mistakes, "", "");
        };
    }

    private static ReviewPage with(ReviewPage page, List<String> mistakes, String done, String follow) {
        return new ReviewPage(
                page.head(),
                page.key(),
                page.action(),
                page.back(),
                page.sheet(),
                page.form(),
                page.summer(),
                mistakes,
                done,
                follow,
                page.more());
    }
}
