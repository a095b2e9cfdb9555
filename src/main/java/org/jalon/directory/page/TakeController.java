package org.jalon.directory.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.take.HoursLine;
import org.jalon.directory.take.PointFile;
import org.jalon.directory.take.VisitFile;
import org.jalon.hours.OpenState;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Serves the files of a place that other programs open: a visit for calendars, its point for navigation. */
@Controller
class TakeController {

    private final Directory directory;

    TakeController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping({"/lieux/{id}/visite.ics", "/en/lieux/{id}/visite.ics"})
    ResponseEntity<byte[]> visit(@PathVariable String id, @RequestParam String quand, Site site, Words words) {
        LocalDateTime local = start(quand);
        String name = "visite.ics?quand=" + local;
        return PlaceFiles.answer(directory.lookup(id), name, words, place -> visit(place, local, site, words));
    }

    private static ResponseEntity<byte[]> visit(Place place, LocalDateTime local, Site site, Words words) {
        Instant now = Instant.now();
        Instant start = local.atZone(place.zone()).toInstant();
        String closed =
                place.stateAt(start).status() == OpenState.Status.CLOSED ? words.say("directory.visit.closed") : "";
        String url = url(place, site, words);
        String notes = Stream.of(closed, TakeAway.phone(place), HoursLine.of(place, now, words), url)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        VisitFile file = new VisitFile(
                place, start, words.say("directory.visit.title", place.name()), TakeAway.address(place), notes, url);
        return file("text/calendar;charset=UTF-8", place.slug() + ".ics", file.text(now));
    }

    @GetMapping({"/lieux/{id}/point.gpx", "/en/lieux/{id}/point.gpx"})
    ResponseEntity<byte[]> point(@PathVariable String id, Site site, Words words) {
        return PlaceFiles.answer(directory.lookup(id), "point.gpx", words, place -> {
            PointFile file = new PointFile(place, TakeAway.address(place), url(place, site, words));
            return file("application/gpx+xml", place.slug() + ".gpx", file.text());
        });
    }

    private static LocalDateTime start(String text) {
        try {
            LocalDateTime start = LocalDateTime.parse(text);
            if (Math.abs(start.getYear() - LocalDateTime.now(ZoneOffset.UTC).getYear()) <= 1) {
                return start;
            }
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a date and time", e);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static String url(Place place, Site site, Words words) {
        return site.url(words.language().path(SheetPath.french(place.id())));
    }

    private static ResponseEntity<byte[]> file(String type, String name, String text) {
        ContentDisposition saved =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
