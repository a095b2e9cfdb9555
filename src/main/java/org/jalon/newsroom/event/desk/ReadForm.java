package org.jalon.newsroom.event.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.account.Actor;
import org.jalon.newsroom.event.Audience;
import org.jalon.newsroom.event.Choice;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Entry;
import org.jalon.newsroom.event.Illustration;
import org.jalon.newsroom.event.Kind;
import org.jalon.newsroom.event.Level;
import org.jalon.newsroom.event.Organiser;
import org.jalon.newsroom.event.ProgrammeItem;
import org.jalon.newsroom.event.Resource;
import org.jalon.newsroom.event.WebLink;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.Where;
import org.jalon.newsroom.event.series.Recurrence;
import org.jalon.newsroom.pick.FileField;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form of an event as far as it could be read.
 *
 * @param when it takes place, null when that could not be read
 * @param content what is said of it, null when that could not be read
 * @param rule by which it comes again, null when it does not
 * @param except days on which it does not come again
 * @param slips what must be mended
 */
record ReadForm(
        @Nullable When when,
        @Nullable Content content,
        @Nullable Recurrence rule,
        Set<LocalDate> except,
        List<Slips.Slip> slips) {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_SUMMARY = 400;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 60;
    private static final int MOST_SEATS = 100_000;

    /** A form that nobody has sent. */
    static final ReadForm NOTHING = new ReadForm(null, null, null, Set.of(), List.of());

    /** The same, with a slip when somebody may not edit for the territory that they chose. */
    ReadForm allowedFor(Actor actor, Editing editing, Words words) {
        if (content == null || editing.mayEdit(actor, content.territory())) {
            return this;
        }
        Slips more = new Slips(words);
        slips.forEach(more::add);
        more.add("territoire", "territory");
        return new ReadForm(when, content, rule, except, more.list());
    }

    boolean isGood() {
        return slips.isEmpty() && when != null && content != null;
    }

    static ReadForm of(Pickers.Read form, Places places, Words words) {
        Typed typed = form.typed();
        Picked picked = form.picked();
        Slips slips = new Slips(words);
        String title = line(typed, "titre", LONGEST_TITLE, slips);
        if (title.isEmpty()) {
            slips.add("titre", "title");
        }
        Where where = places.choose(typed, picked.place(), slips);
        ReadTimes times = new ReadTimes(typed, slips);
        Optional<When> when = times.when(places.zone(where, typed.text("territoire")));
        Optional<Recurrence> rule = when.flatMap(times::rule);
        Content content = new Content(
                title,
                line(typed, "resume", LONGEST_SUMMARY, slips),
                typed.text("description"),
                Choice.parse(Kind.values(), typed.text("genre")).orElse(Kind.WORKSHOP),
                typed.text("rubrique"),
                typed.all("themes"),
                typed.text("territoire"),
                new Organiser(
                        line(typed, "organisateur", LONGEST_LINE, slips), line(typed, "contact", LONGEST_LINE, slips)),
                programme(typed),
                where,
                line(typed, "accessibilite", LONGEST_SUMMARY, slips),
                Choice.parse(Audience.values(), typed.text("public")).orElse(Audience.EVERYBODY),
                Choice.parse(Level.values(), typed.text("niveau")).orElse(Level.ANY),
                line(typed, "tarif", LONGEST_LINE, slips),
                entry(typed, times, slips),
                image(picked, slips),
                resources(typed, "avant", slips),
                resources(typed, "apres", slips));
        return new ReadForm(when.orElse(null), content, rule.orElse(null), times.except(), slips.list());
    }

    private static String line(Typed typed, String field, int longest, Slips slips) {
        String line = typed.line(field);
        if (line.length() > longest) {
            slips.add(field, "long", longest);
        }
        return line;
    }

    private static Entry entry(Typed typed, ReadTimes times, Slips slips) {
        Entry.Way way =
                Choice.parse(Entry.Way.values(), typed.text("inscription")).orElse(Entry.Way.NONE);
        String link = typed.text("inscription-lien");
        if (way == Entry.Way.ELSEWHERE && WebLink.parse(link).isEmpty()) {
            slips.add("inscription-lien", "link");
        }
        if (way != Entry.Way.HERE) {
            return new Entry(way, way == Entry.Way.ELSEWHERE ? link : "", null, false, null, null);
        }
        LocalDateTime opens = times.moment("ouvre");
        LocalDateTime closes = times.moment("ferme");
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            slips.add("ferme", "closes");
        }
        return new Entry(way, "", seats(typed.text("places"), slips), typed.has("attente"), opens, closes);
    }

    private static @Nullable Integer seats(String text, Slips slips) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            int seats = Integer.parseInt(text);
            if (seats >= 1 && seats <= MOST_SEATS) {
                return seats;
            }
        } catch (NumberFormatException e) {
            slips.add("places", "seats");
            return null;
        }
        slips.add("places", "seats");
        return null;
    }

    /** A line each: {@code 9 h 30 | Accueil | Qui parle}. */
    private static List<ProgrammeItem> programme(Typed typed) {
        return typed.lines("programme").stream()
                .limit(MOST_LINES)
                .map(line -> line.split("\\s*\\|\\s*", 3))
                .map(parts -> parts.length == 1
                        ? new ProgrammeItem("", parts[0], "")
                        : new ProgrammeItem(parts[0], parts[1], parts.length == 3 ? parts[2] : ""))
                .toList();
    }

    private static @Nullable Illustration image(Picked picked, Slips slips) {
        FileField image = picked.image();
        if (!image.slip().isEmpty()) {
            slips.add(new Slips.Slip("image", image.slip()));
        } else if (image.lacksDescription()) {
            slips.add("image-description", "image");
        }
        return picked.illustration();
    }

    /** A line each: {@code Le support | https://…}. */
    private static List<Resource> resources(Typed typed, String field, Slips slips) {
        List<Resource> resources = new ArrayList<>();
        for (String line : typed.lines(field).stream().limit(MOST_LINES).toList()) {
            int bar = line.lastIndexOf('|');
            String link = line.substring(bar + 1).strip();
            String label = bar < 0 ? link : line.substring(0, bar).strip();
            if (Resource.isLink(link)) {
                resources.add(new Resource(label.isEmpty() ? link : label, link));
            } else {
                slips.add(field, "resource", line);
            }
        }
        return resources;
    }
}
