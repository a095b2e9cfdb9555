package org.jalon.newsroom.resource.desk;

import java.time.Instant;
import java.util.List;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.resource.check.LinkUse;
import org.jalon.newsroom.resource.check.LinkWatch;
import org.jalon.newsroom.resource.check.LinkWatch.Trouble;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.site.Page;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The links of all that is published which moved or do not answer, and what can be done about them. */
@Controller
class LinksController {

    static final String PATH = ResourceEditPresenter.PATH + "/liens";

    private final LinkWatch watch;
    private final LinkMoves moves;
    private final Catalogue catalogue;

    LinksController(LinkWatch watch, LinkMoves moves, Catalogue catalogue) {
        this.watch = watch;
        this.moves = moves;
        this.catalogue = catalogue;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(@RequestParam(name = "fait", defaultValue = "") String done, Words words, FormKey key) {
        return view(words.find("resourcedesk.done." + done).orElse(""), false, words, key);
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView act(
            @RequestParam(name = "adresse", defaultValue = "") String address,
            @RequestParam(name = "deplacer", defaultValue = "") String resource,
            Words words,
            Actor actor,
            FormKey key) {
        if (resource.isEmpty()) {
            watch.soon(address);
            return ResourceRoute.path(PATH + "?fait=essayer", words);
        }
        try {
            moves.move(actor, resource, address);
        } catch (UserError error) {
            ModelAndView view = view(error.say(words), true, words, key);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        catalogue.refresh();
        watch.gather();
        return ResourceRoute.path(PATH + "?fait=deplacer", words);
    }

    private ModelAndView view(String said, boolean wrong, Words words, FormKey key) {
        List<ResourceDeskPages.LinkLine> lines =
                watch.troubles().stream().map(trouble -> line(trouble, words)).toList();
        return new ModelAndView(
                "newsroom/resource/links",
                "page",
                new ResourceDeskPages.Links(
                        new Page(words, words.say("resourcedesk.links.title"), "", PATH, Page.Section.NONE, false),
                        key,
                        said,
                        wrong,
                        lines));
    }

    private ResourceDeskPages.LinkLine line(Trouble trouble, Words words) {
        Instant tried = trouble.link().triedAt();
        return new ResourceDeskPages.LinkLine(
                trouble.link().address(),
                ResourceStates.say(trouble.link(), words),
                tried == null ? "" : words.say("resourcedesk.tried", words.moment(tried, Resources.ZONE)),
                trouble.uses().stream().map(use -> use(use, trouble, words)).toList());
    }

    private ResourceDeskPages.Use use(LinkUse use, Trouble trouble, Words words) {
        boolean move = use.kind().equals("resource") && moves.can(use.id(), trouble.link());
        return new ResourceDeskPages.Use(
                words.say("newsroom.find.kind." + use.kind()),
                words.language().path(use.deskPath()),
                use.title(),
                move ? use.id() : "");
    }
}
