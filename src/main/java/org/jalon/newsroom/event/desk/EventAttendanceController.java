package org.jalon.newsroom.event.desk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.directory.Slug;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.register.Registration;
import org.jalon.newsroom.event.register.Registrations;
import org.jalon.site.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who comes: a list to read, to print and to take away, and to note who came. */
@Controller
class EventAttendanceController {

    private static final String PATH = "/redaction/agenda/{id}/inscrits";

    private final Editing editing;
    private final DeskPresenter presenter;
    private final Registrations registrations;

    EventAttendanceController(Editing editing, DeskPresenter presenter, Registrations registrations) {
        this.editing = editing;
        this.presenter = presenter;
        this.registrations = registrations;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(defaultValue = "") String fait) {
        String message = fait.equals("note") ? words.say("agendadesk.attendance.done") : "";
        return new ModelAndView(
                "newsroom/event/attendance",
                "page",
                presenter.attendance(find(actor, id), message, new Asking(actor, words, key)));
    }

    @PostMapping({PATH, "/en" + PATH})
    ResponseEntity<Void> note(
            @PathVariable String id, Words words, Actor actor, @RequestParam(defaultValue = "") List<String> present) {
        Event event = find(actor, id);
        Stream.concat(registrations.listSeated(event.id()).stream(), registrations.listWaiting(event.id()).stream())
                .forEach(one -> registrations.came(event.id(), one.id(), present.contains(one.id())));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path("/redaction/agenda/" + event.id() + "/inscrits?fait=note")))
                .build();
    }

    @GetMapping({PATH + ".csv", "/en" + PATH + ".csv"})
    ResponseEntity<byte[]> file(@PathVariable String id, Words words, Actor actor) {
        Event event = find(actor, id);
        List<Registration> all = Stream.concat(
                        registrations.listSeated(event.id()).stream(), registrations.listWaiting(event.id()).stream())
                .toList();
        String name = "inscrits-" + Slug.of(event.content().title()) + ".csv";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(AttendanceFile.text(all, words).getBytes(StandardCharsets.UTF_8));
    }

    private Event find(Actor actor, String id) {
        return EventId.parse(id)
                .flatMap(one -> editing.find(actor, one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
