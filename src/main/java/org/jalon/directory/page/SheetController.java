package org.jalon.directory.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.ComingEvents;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceHelp;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.Service;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Serves the sheet of a place at its one address, and leads the others there. */
@Controller
class SheetController {

    /** The pages whose places lead here, in both languages. */
    private static final Set<String> RESULTS = Set.of("/lieux", "/en/lieux", "/carte", "/en/carte");

    private final Directory directory;
    private final SheetSettings settings;
    private final FreshnessRule freshness;
    private final ObjectProvider<ComingEvents> coming;
    private final ObjectProvider<PlaceHelp> help;

    SheetController(
            Directory directory,
            SheetSettings settings,
            FreshnessRule freshness,
            ObjectProvider<ComingEvents> coming,
            ObjectProvider<PlaceHelp> help) {
        this.directory = directory;
        this.coming = coming;
        this.help = help;
        this.freshness = freshness;
        this.settings = settings;
    }

    @GetMapping({"/lieux/{id}", "/lieux/{id}/{slug}", "/en/lieux/{id}", "/en/lieux/{id}/{slug}"})
    ModelAndView show(@PathVariable String id, HttpServletRequest request, Site site, Words words) {
        return switch (directory.lookup(id)) {
            case PlaceLookup.Published published -> sheet(published.place(), request, site, words);
            case PlaceLookup.Merged merged -> moved(words.language().path(SheetPath.french(merged.into())));
            case PlaceLookup.Withdrawn withdrawn -> {
                ModelAndView gone = new ModelAndView("directory/withdrawn", "page", WithdrawnPage.of(withdrawn, words));
                gone.setStatus(HttpStatus.GONE);
                yield gone;
            }
            case PlaceLookup.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView sheet(Place place, HttpServletRequest request, Site site, Words words) {
        String path = words.language().path(SheetPath.french(place));
        if (!path.equals(request.getRequestURI())) {
            return moved(path);
        }
        SheetPresenter sheets = new SheetPresenter(
                site, words, Instant.now(), settings.itineraryUrl(), freshness, new Provenance(directory, words));
        SheetPage page = sheets.page(place, results(request));
        return new ModelAndView("directory/sheet", "page", withComing(page, place, words))
                .addObject("help", help(place, words));
    }

    private List<PlaceHelp.Line> help(Place place, Words words) {
        Set<Service> services = place.facts().all(Field.SERVICES).stream()
                .flatMap(label -> Service.find(label).stream())
                .collect(Collectors.toSet());
        return help.orderedStream()
                .flatMap(source -> source.with(services, words).stream())
                .toList();
    }

    private SheetPage withComing(SheetPage page, Place place, Words words) {
        List<Answer.Link> links = coming.orderedStream()
                .flatMap(events -> events.at(place.id(), words).stream())
                .map(one -> new Answer.Link(one.label(), one.path()))
                .toList();
        return links.isEmpty()
                ? page
                : page.with(new SheetPage.Question(
                        words.say("directory.question.coming"), List.of(new Answer.Links(links))));
    }

    private static ModelAndView moved(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    /** The results that led here, of which only path and query are kept: the link stays on this site. */
    private static Optional<String> results(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).flatMap(referer -> {
            try {
                URI uri = URI.create(referer);
                String path = uri.getRawPath();
                return RESULTS.contains(Objects.requireNonNullElse(path, "")) && uri.getRawQuery() != null
                        ? Optional.of(path + "?" + uri.getRawQuery())
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }
}
