package org.jalon.newsroom.publication.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.publication.Issue;
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
import org.springframework.web.util.UriUtils;

/** One issue: put together, published, withdrawn. */
@Controller
class IssueController {

    private static final String PATH = IssueDeskPresenter.PATH + "/{id}";

    private final IssueDesk desk;
    private final IssueActs acts;
    private final IssueDeskPresenter presenter;
    private final Uploads uploads;

    IssueController(IssueDesk desk, IssueDeskPresenter presenter, MediaStore media) {
        this.desk = desk;
        this.acts = new IssueActs(desk, Clock.systemUTC());
        this.presenter = presenter;
        this.uploads = new Uploads(media);
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            Wanted wanted,
            @RequestParam(defaultValue = "") String fait) {
        String notice = words.find("publication.done." + fait).orElse("");
        return view(presenter.one(find(id), wanted, new Notice(notice, false), actor, words, key), false);
    }

    @PostMapping({PATH, "/en" + PATH})
    Object act(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            Wanted wanted,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile couverture,
            @RequestParam(required = false) @Nullable MultipartFile document)
            throws IOException {
        Issue issue = find(id);
        Issue.Content there = issue.content();
        String act = TypedIssue.one(form, "faire");
        try {
            TypedIssue typed = TypedIssue.of(
                    form,
                    uploads.image(couverture, there.cover(), form.containsKey("sans-couverture"), actor),
                    uploads.document(document, there.file(), form.containsKey("sans-document"), actor));
            String done = acts.act(actor, issue, typed, act);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(words.language().path(next(issue, act, done, wanted))))
                    .build();
        } catch (UserError e) {
            TypedIssue typed = TypedIssue.of(form, there.cover(), there.file());
            int number = typed.number() > 0 ? typed.number() : issue.number();
            Issue shown = issue.with(number, typed.content());
            return view(presenter.one(shown, wanted, new Notice(e.say(words), true), actor, words, key), true);
        }
    }

    private static String next(Issue issue, String act, String done, Wanted wanted) {
        String path = IssueDeskPresenter.PATH + "/" + issue.id();
        if (done.equals("supprimer")) {
            return IssueDeskPresenter.PATH;
        }
        if (act.equals("chercher")) {
            return path + "?q=" + UriUtils.encode(wanted.q(), StandardCharsets.UTF_8) + "&rubrique="
                    + UriUtils.encode(wanted.rubrique(), StandardCharsets.UTF_8) + "&annee="
                    + UriUtils.encode(wanted.annee(), StandardCharsets.UTF_8) + "#ajouter";
        }
        return TypedParts.moved(act).map(place -> path + "#part-" + place).orElse(path + "?fait=" + done);
    }

    private Issue find(String id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView view(IssueDeskPages.One page, boolean wrong) {
        return new ModelAndView(
                "newsroom/publication/issue-desk",
                Map.of("page", page),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
