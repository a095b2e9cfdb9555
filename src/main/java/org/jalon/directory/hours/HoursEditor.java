package org.jalon.directory.hours;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.page.Answer;
import org.jalon.hours.FrenchHours;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.ReadHours;
import org.jalon.hours.WeeklyHours;
import org.jalon.site.Words;

/**
 * Edits opening hours from step to step, without remembering anything: each step is all that was typed.
 *
 * @param prefix of the names of the fields, so that the form may stand within another
 * @param calendar of the place, for the preview
 */
public record HoursEditor(String prefix, Words words, Instant now, PlaceCalendar calendar) {

    /** The field that says which button was pressed, after the prefix. */
    public static final String ACTION = "faire";

    /** Begins the value of the button that removes a period. */
    private static final String REMOVE = "retirer-";

    /** An empty form. */
    public EditedHours start() {
        return new EditedHours(form(new TypedHours(Map.of()), List.of(), false), List.of(), List.of(), null);
    }

    /** A form filled in with hours in the OSM syntax, or asking for their text where they say more than it can. */
    public EditedHours open(String osm) {
        return open(osm, List.of());
    }

    /** The fields of a form filled in with hours in the OSM syntax, by their full names, as a browser would send them. */
    public Map<String, String> fill(String osm) {
        Map<String, String> fields = new LinkedHashMap<>();
        OpeningHours.parse(osm)
                .flatMap(WeeklyHours::of)
                .flatMap(this::typed)
                .orElseGet(() -> new TypedHours(Map.of(TypedHours.OSM, osm)))
                .fields()
                .forEach((name, value) -> fields.put(prefix + name, value));
        return fields;
    }

    /** One step: what was typed, and the button that was pressed. */
    public EditedHours step(Map<String, String[]> parameters) {
        TypedHours typed = TypedHours.of(parameters, prefix);
        String action = typed.get(ACTION);
        return switch (action) {
            case "lire" -> readText(typed);
            case "periode" -> shown(typed.withPeriod());
            case "copier" -> shown(copied(typed));
            default -> {
                if (action.startsWith(REMOVE)) {
                    yield shown(typed.withoutPeriod(action.substring(REMOVE.length())));
                }
                Optional<Weekday> day = likeTheDayBefore(action);
                if (day.isPresent()) {
                    Weekday before = Weekday.ALL.get(day.get().ordinal() - 1);
                    yield shown(typed.withDayLike(day.get(), before));
                }
                yield typed.has(TypedHours.OSM) ? open(typed.get(TypedHours.OSM), List.of()) : shown(typed);
            }
        };
    }

    private static TypedHours copied(TypedHours typed) {
        TypedHours copied = typed;
        for (Weekday day : List.of(Weekday.MA, Weekday.ME, Weekday.JE, Weekday.VE)) {
            copied = copied.withDayLike(day, Weekday.LU);
        }
        return copied;
    }

    private static Optional<Weekday> likeTheDayBefore(String action) {
        return Weekday.ALL.stream()
                .skip(1)
                .filter(day -> action.equals("veille-" + day.code()))
                .findFirst();
    }

    private EditedHours shown(TypedHours typed) {
        TypedHoursReader.Reading reading = TypedHoursReader.read(typed, words);
        String osm = reading.hours().toOsm();
        return new EditedHours(
                form(typed, reading.mistakes(), false),
                reading.mistakes(),
                List.of(),
                OpeningHours.parse(osm).map(this::preview).orElse(null));
    }

    private EditedHours readText(TypedHours typed) {
        ReadHours read = FrenchHours.read(typed.get(TypedHours.TEXT));
        if (read.hours().isEmpty()) {
            Mistake mistake = mistake(TypedHours.TEXT, "text", "text");
            return new EditedHours(form(typed, List.of(mistake), false), List.of(mistake), read.unread(), null);
        }
        return open(read.osm(), read.unread());
    }

    private EditedHours open(String osm, List<String> unread) {
        Optional<OpeningHours> hours = OpeningHours.parse(osm);
        if (hours.isEmpty()) {
            Mistake mistake = mistake(TypedHours.OSM, "osm", "osm");
            TypedHours text = new TypedHours(Map.of(TypedHours.OSM, osm));
            return new EditedHours(form(text, List.of(mistake), true), List.of(mistake), unread, null);
        }
        EditedHours.Preview preview = preview(hours.get());
        Optional<TypedHours> typed = WeeklyHours.of(hours.get()).flatMap(this::typed);
        return typed.map(form -> new EditedHours(form(form, List.of(), false), List.of(), unread, preview))
                .orElseGet(() -> {
                    TypedHours text =
                            new TypedHours(Map.of(TypedHours.OSM, hours.get().toString()));
                    return new EditedHours(form(text, List.of(), true), List.of(), unread, preview);
                });
    }

    /** The form filled in; empty where it would not give the same hours back. */
    private Optional<TypedHours> typed(WeeklyHours hours) {
        TypedHours typed = TypedHoursWriter.write(hours);
        TypedHoursReader.Reading back = TypedHoursReader.read(typed, words);
        return back.mistakes().isEmpty() && back.hours().equals(hours) ? Optional.of(typed) : Optional.empty();
    }

    private HoursForm form(TypedHours typed, List<Mistake> mistakes, boolean asText) {
        return new FormPresenter(prefix, typed, mistakes, words).form(asText);
    }

    private Mistake mistake(String field, String where, String key) {
        return new Mistake(field, words.say("directory.editor." + where), words.say("directory.editor.mistake." + key));
    }

    private EditedHours.Preview preview(OpeningHours hours) {
        Locale locale = words.language().locale();
        return new EditedHours.Preview(
                hours.toString(),
                hours.statusAt(now, calendar),
                HoursInWords.today(hours, now, calendar, locale),
                Answer.Hours.of(hours, now.atZone(calendar.zone()).toLocalDate(), calendar, locale));
    }
}
