package org.jalon.newsroom.publication.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.media.MediaFile;
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
    private final IssueDeskPresenter presenter;
    private final MediaStore media;
    private final Clock clock = Clock.systemUTC();

    IssueController(IssueDesk desk, IssueDeskPresenter presenter, MediaStore media) {
        this.desk = desk;
        this.presenter = presenter;
        this.media = media;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(
            @PathVariable String id,
            Words words,
            FormKey key,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String fait) {
        String notice = words.find("publication.done." + fait).orElse("");
        return view(presenter.one(find(id), q, notice, false, words, key), false);
    }

    @PostMapping({PATH, "/en" + PATH})
    Object act(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile couverture)
            throws IOException {
        Issue issue = find(id);
        try {
            String path = act(issue, form, couverture, actor);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(words.language().path(path)))
                    .build();
        } catch (UserError e) {
            Issue typed = issue.with(
                    issue.number(), TypedIssue.of(form, issue.content().cover()).content());
            return view(presenter.one(typed, "", e.say(words), true, words, key), true);
        }
    }

    private String act(Issue issue, MultiValueMap<String, String> form, @Nullable MultipartFile image, Actor actor)
            throws IOException {
        String act = TypedIssue.one(form, "faire");
        TypedIssue typed = TypedIssue.of(form, cover(issue, form, image, actor));
        if (typed.version() != issue.version()) {
            throw new UserError("publication.error.changed");
        }
        if (act.equals("supprimer")) {
            check(desk.delete(actor, issue), "publication.error.changed");
            return IssueDeskPresenter.PATH;
        }
        check(typed.number() > 0, "publication.error.number");
        check(typed.content().cover().isEmpty() || !typed.content().coverAlt().isEmpty(), "publication.error.alt");
        boolean publishes = act.equals("publier") || act.equals("programmer") || act.equals("retirer");
        check(!publishes || IssueDesk.mayPublish(actor), "publication.error.right");
        check(desk.save(actor, issue.with(typed.number(), typed.content())), "publication.error.number");
        switch (act) {
            case "publier" -> desk.publish(actor, issue, clock.instant());
            case "programmer" ->
                desk.publish(
                        actor,
                        issue,
                        typed.instant()
                                .filter(at -> at.isAfter(clock.instant()))
                                .orElseThrow(() -> new UserError("publication.error.at")));
            case "retirer" -> desk.publish(actor, issue, null);
            default -> {}
        }
        String path = IssueDeskPresenter.PATH + "/" + issue.id();
        return act.equals("chercher")
                ? path + "?q=" + UriUtils.encodeQueryParam(typed.search(), "UTF-8") + "#sommaire"
                : path + "?fait=" + (publishes ? act : "enregistrer");
    }

    private static void check(boolean good, String error) {
        if (!good) {
            throw new UserError(error);
        }
    }

    /** The image that was just sent, the one there was, or none. */
    private String cover(Issue issue, MultiValueMap<String, String> form, @Nullable MultipartFile image, Actor actor)
            throws IOException {
        if (image == null || image.isEmpty()) {
            return TypedIssue.one(form, "sans-couverture").isEmpty()
                    ? issue.content().cover()
                    : "";
        }
        Path file = Files.createTempFile("jalon-cover", "");
        try {
            image.transferTo(file);
            String name = Optional.ofNullable(image.getOriginalFilename()).orElse("couverture");
            MediaFile kept = media.add(file, name, actor.account().id());
            check(kept.isImage(), "publication.error.image");
            return kept.id();
        } finally {
            Files.deleteIfExists(file);
        }
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
