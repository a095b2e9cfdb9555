package org.jalon.contribution.propose;

import java.net.URI;
import java.util.Map;
import org.jalon.directory.Place;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** What controllers of forms answer. */
final class Answers {

    private Answers() {}

    static ModelAndView form(Draft draft) {
        return again(FormPages.of(draft), HttpStatus.OK);
    }

    static ModelAndView again(ProposalPage page, HttpStatus status) {
        return new ModelAndView("contribution/propose/form", Map.of("page", page), status);
    }

    static ModelAndView choice(Place place, Words words) {
        return new ModelAndView("contribution/propose/choice", "page", ChoicePage.of(place, words));
    }

    static Object of(Sent sent, Words words) {
        return switch (sent) {
            case Sent.Done(String path) -> to(words, path);
            case Sent.Again(ProposalPage page, HttpStatus status) -> again(page, status);
        };
    }

    /** While somebody wrote, the place was withdrawn: what they wrote goes on as a message, for a person to look at. */
    static ModelAndView withdrawn(Draft draft) {
        return again(
                FormPages.of(draft, draft.words().say("propose.notice.withdrawn"), Review.NOTHING),
                HttpStatus.CONFLICT);
    }

    /** Leads to a French path, in the language of the words. */
    static ResponseEntity<Void> to(Words words, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(path)))
                .build();
    }
}
