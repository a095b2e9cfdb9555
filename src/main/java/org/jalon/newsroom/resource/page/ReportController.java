package org.jalon.newsroom.resource.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jalon.account.FormKey;
import org.jalon.account.Network;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.resource.check.LinkWatch;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where readers say that the link of a resource is broken: one button, nothing to type. */
@Controller
class ReportController {

    static final String PATH = "/ressources/signaler";

    private static final String ONE = PATH + "/{id}";

    private final Catalogue catalogue;
    private final Resources resources;
    private final LinkWatch watch;
    private final ReportLimits limits;

    ReportController(Catalogue catalogue, Resources resources, LinkWatch watch, ReportLimits limits) {
        this.catalogue = catalogue;
        this.resources = resources;
        this.watch = watch;
        this.limits = limits;
    }

    @GetMapping({ONE, "/en" + ONE})
    ModelAndView ask(@PathVariable String id, Words words, FormKey key) {
        return view(find(id), "", words, key, HttpStatus.OK);
    }

    @PostMapping({ONE, "/en" + ONE})
    ModelAndView report(@PathVariable String id, HttpServletRequest request, Words words, FormKey key) {
        PublishedResource resource = find(id);
        if (!limits.allow(Network.of(request.getRemoteAddr()), id)) {
            return view(resource, "resource.report.enough", words, key, HttpStatus.OK);
        }
        resources.report(id);
        watch.soon(resource.content().url());
        return view(resource, "resource.report.thanks", words, key, HttpStatus.OK);
    }

    private PublishedResource find(String id) {
        return catalogue
                .shelf()
                .find(id)
                .filter(resource -> !resource.content().url().isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView view(
            PublishedResource resource, String said, Words words, FormKey key, HttpStatus status) {
        ReportPage page = new ReportPage(
                new Page(
                        words,
                        words.say("resource.report.title"),
                        "",
                        PATH + "/" + resource.id(),
                        Page.Section.NONE,
                        false),
                key,
                ResourceCard.of(resource, words),
                resource.content().url(),
                said.isEmpty() ? "" : words.say(said));
        return new ModelAndView("newsroom/resource/report", Map.of("page", page), status);
    }
}
