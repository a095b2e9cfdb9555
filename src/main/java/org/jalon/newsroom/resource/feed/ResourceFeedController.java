package org.jalon.newsroom.resource.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.feed.AtomFeed;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.newsroom.resource.shelf.Shelf;
import org.jalon.newsroom.resource.shelf.ShelfQuery;
import org.jalon.newsroom.resource.shelf.ShelfReader;
import org.jalon.search.UnknownValues;
import org.jalon.site.Language;
import org.jalon.site.ProblemAnswers;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The resources for programs, narrowed by the parameters of their list: a feed, a file, and the interface. */
@Controller
class ResourceFeedController {

    private static final int MOST_IN_FEED = 30;
    private static final int MOST_IN_FILE = 20_000;
    private static final int MOST_A_PAGE = 200;
    private static final int A_PAGE = 20;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Catalogue catalogue;
    private final ShelfReader reader;
    private final MediaStore media;

    ResourceFeedController(Catalogue catalogue, ShelfReader reader, MediaStore media) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.media = media;
    }

    @GetMapping({"/ressources/flux.atom", "/en/ressources/flux.atom"})
    ResponseEntity<byte[]> feed(Site site, Words words, @RequestParam MultiValueMap<String, String> parameters) {
        ShelfQuery query = reader.read(parameters).query().sorted(ShelfQuery.Sort.NEWEST);
        String asked = ShelfReader.write(query, 1);
        Language language = words.language();
        AtomFeed feed = new AtomFeed(
                words.say("resource.feed.title") + " – " + site.name() + " " + site.territory(),
                site.name() + " " + site.territory(),
                site.url(language.path("/ressources/flux.atom" + asked)),
                site.url(language.path("/ressources" + asked)),
                language.tag(),
                catalogue.shelf().find(query, MOST_IN_FEED, 0).page().stream()
                        .map(resource -> entry(resource, site, language))
                        .toList());
        return ResponseEntity.ok().contentType(AtomFeed.TYPE).body(feed.write());
    }

    private static AtomFeed.Entry entry(PublishedResource resource, Site site, Language language) {
        ResourceContent.Text text = resource.content().in(language == Language.ENGLISH);
        return AtomFeed.Entry.published(
                site.url(language.path("/ressources/" + resource.id())),
                text.title(),
                site.url(language.path(resource.path())),
                text.lead(),
                resource.publishedAt());
    }

    @GetMapping({"/ressources/export.csv", "/en/ressources/export.csv"})
    ResponseEntity<byte[]> file(Site site, @RequestParam MultiValueMap<String, String> parameters) {
        ShelfQuery query = reader.read(parameters).query();
        ResourceRow row = new ResourceRow(site, media);
        List<Map<String, Object>> rows = catalogue.shelf().find(query, MOST_IN_FILE, 0).page().stream()
                .map(row::of)
                .toList();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ressources.csv")
                                .build()
                                .toString())
                .body(ResourceFile.of(ResourceRow.HEADER, rows));
    }

    @GetMapping("/api/v1/ressources")
    ResponseEntity<byte[]> list(
            Site site,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "limite", defaultValue = "20") String limit,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        ShelfReader.Asked asked = reader.read(parameters);
        if (!asked.unknown().isEmpty()) {
            ShelfReader.Unknown first = asked.unknown().getFirst();
            return problem(UnknownValues.of(first.parameter(), first.value(), first.accepted())
                    .problem(ProblemAnswers.wordsOf(request)));
        }
        int size = number(limit, A_PAGE, MOST_A_PAGE);
        int number = number(page, 1, 10_000);
        Shelf.Found found = catalogue.shelf().find(asked.query(), size, (number - 1) * size);
        ResourceRow row = new ResourceRow(site, media);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", found.total());
        answer.put("items", found.page().stream().map(row::of).toList());
        Map<String, Object> facets = new LinkedHashMap<>();
        found.counts().forEach((facet, counts) -> facets.put(facet.parameter(), counts));
        answer.put("facettes", facets);
        if (number * size < found.total()) {
            answer.put("suivant", site.url("/api/v1/ressources" + next(asked.query(), number + 1, limit)));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(JSON.writeValueAsBytes(answer));
    }

    private static String next(ShelfQuery query, int page, String limit) {
        return ShelfReader.write(query, page) + "&limite=" + number(limit, A_PAGE, MOST_A_PAGE);
    }

    private static int number(String text, int otherwise, int most) {
        return text.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(text), most) : otherwise;
    }

    private static ResponseEntity<byte[]> problem(ProblemDetail problem) {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(JSON.writeValueAsBytes(problem));
    }
}
