package org.jalon.newsroom.event.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.feed.CalendarFile;
import org.jalon.newsroom.event.feed.NewsFeed;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.AgendaQuery;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.newsroom.event.find.Lookup;
import org.jalon.newsroom.feed.AtomFeed;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Serves events to other programs: one or many as calendars, many as news. */
@Controller
class EventFeedController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";
    /** Calendars keep what was for so long after it is over. */
    private static final int DAYS_BACK = 60;

    private final AgendaParameters parameters;
    private final AgendaPresenter agendas;
    private final AgendaLists lists;
    private final Lookup lookup;
    private final Agenda agenda;
    private final KeptFeeds kept = new KeptFeeds();

    EventFeedController(
            AgendaParameters parameters, AgendaPresenter agendas, AgendaLists lists, Lookup lookup, Agenda agenda) {
        this.parameters = parameters;
        this.agendas = agendas;
        this.lists = lists;
        this.lookup = lookup;
        this.agenda = agenda;
    }

    @GetMapping({"/agenda/{id}/evenement.ics", "/en/agenda/{id}/evenement.ics"})
    ResponseEntity<byte[]> one(@PathVariable String id, Site site, Words words) {
        Listed listed = EventId.parse(id)
                .flatMap(agenda::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String self = words.language().path("/agenda/" + listed.event().id() + "/evenement.ics");
        return answer(
                CALENDAR,
                self,
                site,
                () -> new CalendarFile(site.url(""), words)
                        .text(listed.event().content().title(), List.of(listed))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping({"/agenda.ics", "/en/agenda.ics"})
    ResponseEntity<byte[]> calendar(Site site, Words words, @RequestParam MultiValueMap<String, String> asked) {
        AgendaQuery query = understood(asked);
        String self = words.language().path("/agenda.ics") + AgendaParameters.write(query, "");
        return answer(
                CALENDAR,
                self,
                site,
                () -> new CalendarFile(site.url(""), words)
                        .text(name(query, site, words), recent(query))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping({"/agenda.atom", "/en/agenda.atom"})
    ResponseEntity<byte[]> news(Site site, Words words, @RequestParam MultiValueMap<String, String> asked) {
        AgendaQuery query = understood(asked);
        String text = AgendaParameters.write(query, "");
        String path = words.language().path("/agenda");
        String self = path + ".atom" + text;
        return answer(
                AtomFeed.TYPE.toString(),
                self,
                site,
                () -> new NewsFeed(site.url(""), words)
                        .write(name(query, site, words), path + text, self, recent(query)));
    }

    /** A value that nobody knows must not widen what somebody subscribes to; days and distances are for who looks now. */
    private AgendaQuery understood(MultiValueMap<String, String> asked) {
        AgendaParameters.Read read = parameters.read(asked, agendas.today());
        if (!read.unknown().isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "not known: " + read.unknown().getFirst());
        }
        return read.query().forSubscribers(agendas.today());
    }

    private List<Listed> recent(AgendaQuery query) {
        java.time.LocalDate first = agendas.today().minusDays(DAYS_BACK);
        return lookup.matching(query)
                .filter(one -> !one.event()
                        .when()
                        .end()
                        .isBefore(first.atStartOfDay(one.event().when().zone()).toInstant()))
                .toList();
    }

    private String name(AgendaQuery query, Site site, Words words) {
        String name = query.territory() == null
                ? words.say("agenda.title")
                : words.say("agenda.title.of", lists.nameOf(query.territory()));
        return name + " – " + site.name();
    }

    private ResponseEntity<byte[]> answer(String type, String self, Site site, Supplier<byte[]> writing) {
        KeptFeeds.Feed feed = kept.get(site.url(self), agenda.generation(), agendas.today(), writing);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .eTag(feed.tag())
                .body(feed.bytes());
    }
}
