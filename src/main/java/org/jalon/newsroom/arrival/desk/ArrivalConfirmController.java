package org.jalon.newsroom.arrival.desk;

import java.util.Objects;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.arrival.ArrivalFile;
import org.jalon.newsroom.arrival.ArrivalFile.State;
import org.jalon.newsroom.arrival.Arrivals;
import org.jalon.newsroom.arrival.Drafting;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a person says where each article of a page begins, and has drafts made. */
@Controller
class ArrivalConfirmController {

    private static final String PAGE = ArrivalPresenter.PATH + "/{id}/{number:[0-9]{1,5}}";

    private final Arrivals arrivals;
    private final Drafting drafting;
    private final ConfirmPresenter presenter;

    ArrivalConfirmController(Arrivals arrivals, Drafting drafting, ConfirmPresenter presenter) {
        this.arrivals = arrivals;
        this.drafting = drafting;
        this.presenter = presenter;
    }

    @GetMapping({PAGE, "/en" + PAGE})
    ModelAndView show(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Words words,
            FormKey key) {
        String said = done.matches("[0-9]{1,4}")
                ? words.say("arrival.made", Integer.parseInt(done))
                : done.isEmpty() ? "" : words.say("arrival.saved");
        return view(page(id, number), said, HttpStatus.OK, key, words);
    }

    @PostMapping({PAGE, "/en" + PAGE})
    ModelAndView act(
            @PathVariable String id,
            @PathVariable int number,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> fields) {
        ArrivalFile file = page(id, number);
        String act = Objects.requireNonNullElse(fields.getFirst("faire"), "");
        String seen = Objects.requireNonNullElse(fields.getFirst("version"), "");
        if (file.state() == State.DONE || !seen.equals(Integer.toString(file.version()))) {
            return view(
                    file,
                    words.say(file.state() == State.DONE ? "arrival.page.done" : "arrival.error.overtaken"),
                    HttpStatus.CONFLICT,
                    key,
                    words);
        }
        Proposal now = Acts.done(Objects.requireNonNull(file.proposal()), fields);
        if (!arrivals.change(file, now)) {
            return view(page(id, number), words.say("arrival.error.overtaken"), HttpStatus.CONFLICT, key, words);
        }
        String path = words.language().path(ArrivalPresenter.PATH + "/" + id + "/" + number);
        if (!act.equals("brouillons")) {
            return new ModelAndView("redirect:" + path + "?fait=oui" + Acts.anchor(act));
        }
        try {
            return new ModelAndView("redirect:" + path + "?fait=" + drafting.make(actor, page(id, number)));
        } catch (UserError error) {
            return view(page(id, number), error.say(words), HttpStatus.UNPROCESSABLE_CONTENT, key, words);
        }
    }

    private ModelAndView view(ArrivalFile file, String said, HttpStatus status, FormKey key, Words words) {
        ModelAndView view = new ModelAndView(
                "newsroom/arrival/confirm", "page", presenter.page(file, said, status.isError(), key, words));
        view.setStatus(status);
        return view;
    }

    private ArrivalFile page(String id, int number) {
        return arrivals.file(id, number)
                .filter(file -> file.proposal() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
