package org.jalon.newsroom.easy.desk;

import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.easy.EasyDesk;
import org.jalon.newsroom.easy.EasyWork;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.Originals;
import org.jalon.newsroom.easy.Subject;
import org.jalon.newsroom.easy.desk.EasyActs.Outcome;
import org.jalon.newsroom.easy.desk.EasyEditPresenter.Shown;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where editors write an easy-to-read version. */
@Controller
class EasyEditController {

    static final String ONE = "/redaction/facile/{kind}/{id}";

    private final EasyDesk desk;
    private final Originals originals;
    private final EasyActs acts;
    private final EasyEditPresenter presenter;

    EasyEditController(EasyDesk desk, Originals originals, EasyActs acts, EasyEditPresenter presenter) {
        this.desk = desk;
        this.originals = originals;
        this.acts = acts;
        this.presenter = presenter;
    }

    @GetMapping({ONE, "/en" + ONE})
    ModelAndView edit(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Words words,
            FormKey key) {
        Original original = original(kind, id);
        EasyWork work = desk.find(original.subject()).orElse(null);
        String said = words.find("easydesk.done." + done).orElse("");
        return view(original, work, EasyTyped.of(work, original.title()), Shown.of(said), HttpStatus.OK, key, words);
    }

    @PostMapping({ONE, "/en" + ONE})
    ModelAndView act(
            @PathVariable String kind,
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> fields) {
        Original original = original(kind, id);
        EasyTyped typed = EasyTyped.of(fields);
        Outcome outcome = key.stale()
                ? new Outcome.Stay(typed, Shown.wrong(words.say("easydesk.stale")), HttpStatus.OK)
                : acts.act(actor, original, typed, words);
        return switch (outcome) {
            case Outcome.Done done -> {
                RedirectView redirect = new RedirectView(
                        words.language().path(original.subject().deskPath()) + "?fait=" + done.act());
                redirect.setStatusCode(HttpStatus.SEE_OTHER);
                redirect.setExposeModelAttributes(false);
                yield new ModelAndView(redirect);
            }
            case Outcome.Stay stay ->
                view(
                        original,
                        desk.find(original.subject()).orElse(null),
                        stay.typed(),
                        stay.shown(),
                        stay.status(),
                        key,
                        words);
        };
    }

    private ModelAndView view(
            Original original,
            @Nullable EasyWork work,
            EasyTyped typed,
            Shown shown,
            HttpStatus status,
            FormKey key,
            Words words) {
        ModelAndView view = new ModelAndView(
                "newsroom/easy/edit", "page", presenter.page(original, work, typed, shown, key, words));
        view.setStatus(status);
        return view;
    }

    private Original original(String kind, String id) {
        Optional<Subject> subject = Subject.parse(kind, id);
        return subject.flatMap(originals::find).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
