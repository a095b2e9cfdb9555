package org.jalon.newsroom.letter.desk;

import java.net.URI;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.SubscriberTable;
import org.jalon.newsroom.letter.item.ItemKey;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where editors see their letters, and begin a new one. */
@Controller
class LettersController {

    private final Letters letters;
    private final SeriesTable series;
    private final SubscriberTable subscribers;
    private final LetterPresenter presenter;

    LettersController(Letters letters, SeriesTable series, SubscriberTable subscribers, LetterPresenter presenter) {
        this.letters = letters;
        this.series = series;
        this.subscribers = subscribers;
        this.presenter = presenter;
    }

    @GetMapping({LetterPresenter.PATH, "/en" + LetterPresenter.PATH})
    ModelAndView list(Words words, FormKey key) {
        return new ModelAndView(
                "newsroom/letter/desk", "page", presenter.overview(letters.list(), subscribers.count(), words, key));
    }

    @PostMapping({LetterPresenter.PATH, "/en" + LetterPresenter.PATH})
    ResponseEntity<Void> begin(
            Words words,
            Actor actor,
            @RequestParam(defaultValue = "") String serie,
            @RequestParam(defaultValue = "") String objet,
            @RequestParam(defaultValue = "") String item) {
        if (series.find(serie).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        NewsLetter empty = NewsLetter.draft(ItemId.next(), serie, objet);
        NewsLetter.Contents told = new NewsLetter.Contents(NewsLetter.Rule.CHOSEN, ItemKey.parseAll(item));
        String id = letters.draft(actor, empty.with(empty.text(), told, empty.target()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(LetterPresenter.PATH + "/" + id)))
                .build();
    }
}
