package org.jalon.directory.page;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.PlaceId;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Serves chosen places as pages that are made to be printed. */
@Controller
class PrintController {

    private final Directory directory;
    private final SheetSettings settings;
    private final FreshnessRule freshness;

    PrintController(Directory directory, SheetSettings settings, FreshnessRule freshness) {
        this.freshness = freshness;
        this.directory = directory;
        this.settings = settings;
    }

    @GetMapping({PrintPresenter.PATH, "/en" + PrintPresenter.PATH})
    ModelAndView show(
            @RequestParam(name = "id", required = false) String[] ids,
            @RequestParam(defaultValue = "") String forme,
            Site site,
            Words words) {
        List<String> asked = ids == null ? List.of() : Stream.of(ids).distinct().toList();
        List<PlaceId> known = asked.stream()
                .filter(PlaceId::isValid)
                .limit(PrintPresenter.MOST)
                .map(PlaceId::new)
                .toList();
        PrintPresenter.Form form = Arrays.stream(PrintPresenter.Form.values())
                .filter(each -> each.parameter().equals(forme))
                .findFirst()
                .orElse(PrintPresenter.Form.FICHES);
        Instant now = Instant.now();
        SheetPresenter sheets = new SheetPresenter(
                site, words, now, settings.itineraryUrl(), freshness, new Provenance(directory, words));
        PrintPage page = new PrintPresenter(sheets, words, now).page(directory.find(known), asked.size(), form);
        return new ModelAndView("directory/print", "page", page);
    }
}
