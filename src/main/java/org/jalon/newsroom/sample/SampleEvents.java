package org.jalon.newsroom.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.account.Actor;
import org.jalon.directory.Place;
import org.jalon.newsroom.event.Audience;
import org.jalon.newsroom.event.Choice;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Entry;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.Kind;
import org.jalon.newsroom.event.Level;
import org.jalon.newsroom.event.Organiser;
import org.jalon.newsroom.event.ProgrammeItem;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.Where;
import org.jalon.newsroom.event.desk.Editing;
import org.jalon.newsroom.event.desk.EventSeries;
import org.jalon.newsroom.event.series.Rhythm;

/** Announces invented events in invented places, some days ahead of now. */
final class SampleEvents {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int ENOUGH = 5;

    private final EventTable table;
    private final Editing editing;
    private final EventSeries series;

    SampleEvents(EventTable table, Editing editing, EventSeries series) {
        this.table = table;
        this.editing = editing;
        this.series = series;
    }

    /** Whether so few are to come that a visitor would think nothing happens here. */
    boolean areFew(Instant now) {
        return table.listAll().stream()
                        .filter(event -> event.takesPlace() && !event.isOver(now))
                        .count()
                < ENOUGH;
    }

    /** @param places one of each commune, by its code */
    void write(Actor editor, Map<String, Place> places, Instant now) {
        for (SampleText sample : SampleText.all("events.md")) {
            LocalDate day = LocalDate.ofInstant(now, PARIS).plusDays(sample.number("in-days"));
            When when = when(sample, day);
            Content content = content(sample, places);
            Event first = sample.text("weekly").isEmpty()
                    ? editing.create(when, content)
                    : series.create(
                            when, content, Rhythm.WEEKLY.rule(day, day.plusWeeks(sample.number("weekly"))), Set.of());
            editing.publish(editor, first, true);
        }
    }

    private static When when(SampleText sample, LocalDate day) {
        if (!sample.text("all-day").isEmpty()) {
            return When.days(PARIS, day, day);
        }
        String[] hours = sample.text("hours").split("-", 2);
        return When.of(PARIS, day.atTime(LocalTime.parse(hours[0])), day.atTime(LocalTime.parse(hours[1])));
    }

    private static Content content(SampleText sample, Map<String, Place> places) {
        boolean seats = !sample.text("seats").isEmpty();
        return new Content(
                sample.text("title"),
                sample.text("summary"),
                sample.body(),
                Choice.parse(Kind.values(), sample.text("kind")).orElseThrow(),
                "",
                sample.list("themes"),
                sample.text("territory"),
                new Organiser(sample.text("organiser"), sample.text("contact")),
                programme(sample.text("programme")),
                where(sample, places),
                sample.text("accessibility"),
                Choice.parse(Audience.values(), sample.text("audience")).orElseThrow(),
                Choice.parse(Level.values(), sample.text("level")).orElseThrow(),
                sample.text("price"),
                seats ? Entry.here(sample.number("seats"), true) : Entry.FREE,
                null,
                List.of(),
                List.of());
    }

    private static Where where(SampleText sample, Map<String, Place> places) {
        Place place = places.get(sample.text("town"));
        String room = place == null && sample.text("online").isEmpty() ? "Salle des fêtes" : "";
        return new Where(place == null ? null : place.id().text(), room, null, sample.text("online"));
    }

    private static List<ProgrammeItem> programme(String lines) {
        return lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split("\\s*\\|\\|\\s*"))
                        .map(line -> line.split("\\s*\\|\\s*", 3))
                        .map(parts -> new ProgrammeItem(parts[0], parts[1], parts.length > 2 ? parts[2] : ""))
                        .toList();
    }
}
