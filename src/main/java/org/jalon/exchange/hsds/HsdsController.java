package org.jalon.exchange.hsds;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalon.exchange.Edition;
import org.jalon.exchange.Editions;
import org.jalon.exchange.ModelJson;
import org.jalon.site.ProblemAnswers;
import org.jalon.site.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/hsds/v3}: the API of the specification for organizations, locations, services, and services at locations. */
@RestController
class HsdsController {

    private static final String ROOT = "/api/hsds/v3";
    private static final String LISTS = "{list:organizations|locations|services|service_at_locations}";
    private static final Set<String> PARAMETERS = Set.of("page", "per_page", "full");

    private final HsdsLists lists;
    private final Editions editions;

    HsdsController(HsdsLists lists, Editions editions) {
        this.lists = lists;
        this.editions = editions;
    }

    /** What this API is. */
    record About(String version, String profile, String openapiUrl) {}

    @GetMapping(ROOT)
    ResponseEntity<byte[]> about(Site site) {
        return answer(new About("3.0", site.url("/donnees"), site.url("/openapi.json")));
    }

    @GetMapping(ROOT + "/" + LISTS)
    ResponseEntity<?> list(
            @PathVariable String list,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "per_page", defaultValue = "50") int perPage,
            @RequestParam(defaultValue = "false") boolean full,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        Optional<String> unknown = asked.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            return problem(HttpStatus.BAD_REQUEST, request, "filter", unknown.get(), "page, per_page, full");
        }
        HsdsKind kind = kind(list);
        return answer(HsdsPage.of(lists, kind, page, perPage, full));
    }

    @GetMapping(ROOT + "/" + LISTS + "/{id}")
    ResponseEntity<?> single(@PathVariable String list, @PathVariable String id, HttpServletRequest request) {
        return uuid(id).flatMap(uuid -> lists.find(kind(list), uuid))
                .<ResponseEntity<?>>map(this::answer)
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, request, "object", id));
    }

    private ResponseEntity<byte[]> answer(Object object) {
        Edition edition = editions.now();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + edition.tag() + "\"")
                .body(ModelJson.WRITER.writeValueAsBytes(object));
    }

    private static HsdsKind kind(String list) {
        return HsdsKind.find(list).orElseThrow(() -> new IllegalStateException("no list " + list));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<?> problem(
            HttpStatus status, HttpServletRequest request, String key, Object... arguments) {
        return ResponseEntity.status(status)
                .body(ProblemAnswers.of(status, ProblemAnswers.wordsOf(request), "exchange.problem." + key, arguments));
    }
}
