package org.jalon.newsroom.resource.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.newsroom.resource.shelf.ShelfReader;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Serves the list of resources, and each of them at its one address. */
@Controller
class ResourceController {

    private static final int LAST_PAGE = 500;

    private final Catalogue catalogue;
    private final ShelfReader reader;
    private final ResourceLists lists;
    private final ResourcePresenter pages;

    ResourceController(Catalogue catalogue, ShelfReader reader, ResourceLists lists, ResourcePresenter pages) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping({"/ressources", "/en/ressources"})
    ModelAndView list(
            Words words,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        int number = page.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
        return new ModelAndView("newsroom/resource/list", "page", lists.page(reader.read(parameters), number, words));
    }

    @GetMapping({"/ressources/{id}", "/ressources/{id}/{slug}", "/en/ressources/{id}", "/en/ressources/{id}/{slug}"})
    ModelAndView show(@PathVariable String id, HttpServletRequest request, Site site, Words words) {
        PublishedResource resource =
                catalogue.shelf().find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String path = words.language().path(resource.path());
        if (!path.equals(request.getRequestURI())) {
            RedirectView view = new RedirectView(path);
            view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            view.setExposeModelAttributes(false);
            return new ModelAndView(view);
        }
        return new ModelAndView("newsroom/resource/resource", "page", pages.page(resource, site, words));
    }
}
