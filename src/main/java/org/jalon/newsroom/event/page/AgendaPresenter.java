package org.jalon.newsroom.event.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.find.AgendaQuery;
import org.jalon.newsroom.event.find.Lookup;
import org.jalon.newsroom.event.find.Span;
import org.jalon.newsroom.event.page.AgendaPage.Link;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Decides what the agenda says. */
public final class AgendaPresenter {

    static final String PATH = "/agenda";

    private final Lookup lookup;
    private final AgendaLists lists;
    private final Clock clock;

    public AgendaPresenter(Lookup lookup, AgendaLists lists, Clock clock) {
        this.lookup = lookup;
        this.lists = lists;
        this.clock = clock;
    }

    LocalDate today() {
        return Lookup.today(clock.instant());
    }

    AgendaPage page(AgendaParameters.Read read, Words words) {
        AgendaQuery query = read.query();
        Lookup.Found found = lookup.find(query);
        EventLines lines = new EventLines(words, lists.names(words));
        String heading = heading(query.span(), words);
        String title = query.territory() == null
                ? words.say("agenda.title")
                : words.say("agenda.title.of", lists.nameOf(query.territory()));
        boolean listed = query.nearness().isEmpty() && query.span().kind() != Span.Kind.PAST;
        String text = AgendaParameters.write(query, read.place());
        String feed = AgendaParameters.write(query.forSubscribers(today()), "");
        return new AgendaPage(
                new Page(words, title, words.say("agenda.description"), PATH + text, Page.Section.NONE, listed),
                words.language().path(PATH),
                heading,
                query,
                read.place(),
                spans(query, read.place(), words),
                month(query, read.place(), -1, words),
                month(query, read.place(), 1, words),
                lists.of(query, words),
                days(found, lines, words),
                words.say("agenda.count", found.hits().size()),
                notes(read, found, words),
                found.hits().isEmpty() ? wider(query, read.place(), words) : List.of(),
                new AgendaPage.Feeds(
                        words.language().path("/agenda.ics") + feed,
                        words.language().path("/agenda.atom") + feed));
    }

    /** Farther away on the same days, or later at the same distance; only where there is something. */
    private List<Link> wider(AgendaQuery query, String place, Words words) {
        List<Link> links = new ArrayList<>();
        if (query.nearness().isPresent() && query.radius() > 0) {
            AgendaQuery.RADII.stream()
                    .filter(one -> one > query.radius() && lookup.count(query.within(one)) > 0)
                    .findFirst()
                    .ifPresent(one -> links.add(wider(query.within(one), place, "agenda.wider.radius", one, words)));
        }
        AgendaQuery later = query.on(Span.coming(today()));
        if (query.span().kind() != Span.Kind.COMING && lookup.count(later) > 0) {
            links.add(wider(later, place, "agenda.wider.days", later.radius(), words));
        }
        return links;
    }

    private Link wider(AgendaQuery query, String place, String key, int radius, Words words) {
        return link(query, place, words.say(key, lookup.count(query), radius), false, words);
    }

    private static List<AgendaPage.Day> days(Lookup.Found found, EventLines lines, Words words) {
        Map<LocalDate, List<AgendaPage.Line>> byDay = new LinkedHashMap<>();
        for (Lookup.Hit hit : found.hits()) {
            byDay.computeIfAbsent(hit.day(), day -> new ArrayList<>()).add(lines.line(hit));
        }
        List<AgendaPage.Day> days = new ArrayList<>();
        byDay.forEach((day, all) -> days.add(new AgendaPage.Day("j-" + day, new EventWords(words).day(day), all)));
        return days;
    }

    private static String heading(Span span, Words words) {
        return switch (span.kind()) {
            case COMING -> words.say("agenda.span.coming");
            case WEEK -> words.say("agenda.span.week");
            case MONTH -> new EventWords(words).month(span.from());
            case PAST -> words.say("agenda.span.past");
        };
    }

    private List<Link> spans(AgendaQuery query, String place, Words words) {
        LocalDate today = today();
        List<Link> links = new ArrayList<>();
        for (String text : List.of("", "semaine", "mois", "passes")) {
            Span span = Span.parse(text, today).orElseThrow();
            String key = "agenda.span."
                    + (text.equals("mois") ? "month" : span.kind().name().toLowerCase(java.util.Locale.ROOT));
            links.add(link(query.on(span), place, words.say(key), span.equals(query.span()), words));
        }
        return links;
    }

    private static @Nullable Link month(AgendaQuery query, String place, int step, Words words) {
        if (query.span().kind() != Span.Kind.MONTH) {
            return null;
        }
        YearMonth month = YearMonth.from(query.span().from()).plusMonths(step);
        return Span.parse(month.toString(), query.span().from())
                .map(span -> link(query.on(span), place, new EventWords(words).month(span.from()), false, words))
                .orElse(null);
    }

    private static Link link(AgendaQuery query, String place, String label, boolean current, Words words) {
        return new Link(words.language().path(PATH + AgendaParameters.write(query, place)), label, current);
    }

    private static String near(String label, AgendaQuery query, Words words) {
        String from = label.isEmpty() ? words.say("agenda.near.you") : label;
        return query.radius() == 0
                ? words.say("agenda.note.near", from)
                : words.say("agenda.note.within", from, query.radius());
    }

    private static List<String> notes(AgendaParameters.Read read, Lookup.Found found, Words words) {
        List<String> notes = new ArrayList<>();
        read.unknown().forEach(value -> notes.add(words.say("agenda.note.unknown", value)));
        AgendaQuery query = read.query();
        query.nearness().ifPresent(near -> notes.add(near(near.label(), query, words)));
        if (query.radius() > 0 && query.nearness().isEmpty()) {
            notes.add(words.say("agenda.note.where"));
        }
        if (found.more()) {
            notes.add(words.say("agenda.note.more", Lookup.MOST));
        }
        return notes;
    }
}
