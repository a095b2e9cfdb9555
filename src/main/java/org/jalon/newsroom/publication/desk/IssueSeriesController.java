package org.jalon.newsroom.publication.desk;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.Series.Hue;
import org.jalon.newsroom.publication.Series.Look;
import org.jalon.newsroom.publication.Series.Period;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One series: renamed, dressed, ended. */
@Controller
class IssueSeriesController {

    private static final String PATH = SeriesDeskPresenter.PATH + "/{id}";

    private final IssueDesk desk;
    private final SeriesDeskPresenter presenter;
    private final Uploads uploads;

    IssueSeriesController(IssueDesk desk, SeriesDeskPresenter presenter, MediaStore media) {
        this.desk = desk;
        this.presenter = presenter;
        this.uploads = new Uploads(media);
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String fait) {
        String notice = words.find("publication.done." + fait).orElse("");
        return view(presenter.one(find(id), new Notice(notice, false), actor, words, key), false);
    }

    @PostMapping({PATH, "/en" + PATH})
    Object save(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile couverture)
            throws IOException {
        Series there = find(id);
        try {
            String cover = uploads.image(couverture, there.look().cover(), form.containsKey("sans-couverture"), actor);
            Series typed = typed(there, form, cover);
            check(typed, actor);
            desk.save(actor, typed);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(words.language().path(SeriesDeskPresenter.PATH + "/" + id + "?fait=serie")))
                    .build();
        } catch (UserError e) {
            Series typed = typed(there, form, there.look().cover());
            return view(presenter.one(typed, new Notice(e.say(words), true), actor, words, key), true);
        }
    }

    private static void check(Series typed, Actor actor) {
        if (!IssueDesk.mayPublish(actor)) {
            throw new UserError("publication.error.right-series");
        }
        if (typed.title().isEmpty()) {
            throw new UserError("publication.error.title");
        }
        if (!typed.look().cover().isEmpty() && typed.look().coverAlt().isEmpty()) {
            throw new UserError("publication.error.alt");
        }
    }

    private static Series typed(Series there, MultiValueMap<String, String> form, String cover) {
        Look look = new Look(
                Stream.of(Period.values())
                        .filter(period -> period.slug().equals(TypedIssue.one(form, "rythme")))
                        .findFirst()
                        .orElse(Period.NONE),
                Stream.of(Hue.values())
                        .filter(hue -> hue.slug().equals(TypedIssue.one(form, "couleur")))
                        .findFirst()
                        .orElse(Hue.INK),
                cover,
                TypedIssue.one(form, "couverture-alt").strip());
        return new Series(
                there.id(),
                TypedIssue.one(form, "titre"),
                TypedIssue.one(form, "description"),
                TypedIssue.one(form, "langue").equals("en") ? Language.ENGLISH : Language.FRENCH,
                look,
                there.position(),
                form.containsKey("terminee"));
    }

    private Series find(String id) {
        return desk.series(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView view(IssueDeskPages.OneSeries page, boolean wrong) {
        return new ModelAndView(
                "newsroom/publication/series-desk",
                Map.of("page", page),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
