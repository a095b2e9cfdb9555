package org.jalon.directory.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jalon.directory.Directory;
import org.jalon.directory.take.Plan;
import org.jalon.site.Words;
import org.jalon.territory.TerritoryMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the small plan of a place. */
@Controller
class PlanController {

    private final Directory directory;
    private final TerritoryMap map;

    PlanController(Directory directory, TerritoryMap map) {
        this.directory = directory;
        this.map = map;
    }

    @GetMapping({"/lieux/{id}/plan.svg", "/en/lieux/{id}/plan.svg"})
    ResponseEntity<byte[]> show(@PathVariable String id, Words words) {
        return PlaceFiles.answer(
                directory.lookup(id),
                "plan.svg",
                words,
                place -> ResponseEntity.ok()
                        .header("Content-Type", "image/svg+xml;charset=UTF-8")
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                        .body(new Plan(place, map).svg(words).getBytes(StandardCharsets.UTF_8)));
    }
}
