package org.jalon.observatory.diagnosis;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.observatory.FigureTags;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** {@code /observatoire/{kind}/{code}}: the page of a territory. Former codes lead to those of today. */
@Controller
class DiagnosisController {

    private static final String PATH = "/observatoire/{kind:region|departement|epci|commune}/{code}";

    private final DiagnosisPages pages;
    private final FigureTags tags;
    private final DiagnosisSources sources;

    DiagnosisController(DiagnosisPages pages, FigureTags tags, DiagnosisSources sources) {
        this.pages = pages;
        this.tags = tags;
        this.sources = sources;
    }

    @GetMapping({PATH, "/en" + PATH})
    @Nullable
    ModelAndView show(
            @PathVariable String kind,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String tri,
            Viewer viewer,
            Site site,
            Words words,
            ServletWebRequest exchange) {
        Territory asked = new Territory(kind(kind), code.toUpperCase(Locale.ROOT));
        Optional<Territory> known = today(asked, sources.gazetteer());
        if (known.isEmpty()) {
            ModelAndView unknown = new ModelAndView("observatory/unknown", "page", UnknownPage.of(asked, words));
            unknown.setStatus(HttpStatus.NOT_FOUND);
            return unknown;
        }
        if (!known.get().code().equals(code)) {
            RedirectView today = new RedirectView(words.language().path(TerritoryWords.frenchPath(known.get())));
            today.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(today);
        }
        Announcements announcements = Announcements.of(known.get(), sources, words);
        if (tags.isKnown(exchange, viewer, site, announcements.hashCode())) {
            return null;
        }
        DiagnosisPage page = pages.of(known.get(), Sorting.parse(tri), viewer, words);
        return new ModelAndView("observatory/diagnosis", "page", page.with(announcements));
    }

    private static Kind kind(String slug) {
        return Stream.of(Kind.values())
                .filter(kind -> TerritoryWords.slug(kind).equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** The territory of today: a former commune is part of another one, an arrondissement of its city. */
    private static Optional<Territory> today(Territory asked, Gazetteer gazetteer) {
        if (asked.kind() != Kind.COMMUNE) {
            return gazetteer.nameOf(asked).map(name -> asked);
        }
        return gazetteer.findCommune(asked.code()).map(commune -> new Territory(Kind.COMMUNE, city(commune)));
    }

    private static String city(Commune commune) {
        return commune.parentCode() == null ? commune.code() : commune.parentCode();
    }
}
