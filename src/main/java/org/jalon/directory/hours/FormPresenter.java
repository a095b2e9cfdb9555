package org.jalon.directory.hours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.directory.hours.HoursForm.Choice;
import org.jalon.directory.hours.HoursForm.DayRow;
import org.jalon.directory.hours.HoursForm.Input;
import org.jalon.directory.hours.HoursForm.OpenDays;
import org.jalon.directory.hours.HoursForm.PeriodRow;
import org.jalon.directory.hours.HoursForm.Spans;
import org.jalon.hours.WeeklyHours.Rhythm;
import org.jalon.site.Words;

/** Shows what was typed again, with what is wrong beside it. */
final class FormPresenter {

    private static final String ON = "oui";

    private final String prefix;
    private final TypedHours typed;
    private final List<Mistake> mistakes;
    private final Words words;
    private final Labels labels;

    FormPresenter(String prefix, TypedHours typed, List<Mistake> mistakes, Words words) {
        this.prefix = prefix;
        this.typed = typed;
        this.mistakes = mistakes;
        this.words = words;
        this.labels = new Labels(words);
    }

    /** The form, asking for days or for the text itself. */
    HoursForm form(boolean asText) {
        List<PeriodRow> periods = typed.periods().stream().map(this::period).toList();
        String school = TypedHours.SCHOOL_HOLIDAYS;
        return new HoursForm(
                prefix,
                asText ? input(TypedHours.OSM, say("osm")) : null,
                Weekday.ALL.stream().map(this::day).toList(),
                tick(TypedHours.OTHERWISE, say("otherwise")),
                choices(TypedHours.PUBLIC_HOLIDAYS, "public", "inconnu", TypedHours.CLOSED, "ouverts", "inconnu"),
                choices(school, "school", "pareil", "pareil", TypedHours.CLOSED, TypedHours.OTHER),
                openDays(school, labels.holidays()),
                periods,
                periods.size() < TypedHours.MOST_PERIODS,
                input(TypedHours.NOTE, say("note")),
                input(TypedHours.TEXT, say("text")));
    }

    private DayRow day(Weekday day) {
        String code = day.code();
        String name = labels.day(day);
        String rhythm = typed.get(code + TypedHours.RHYTHM);
        List<Choice> rhythms = Stream.concat(Arrays.stream(Rhythm.values()).map(Slugs::of), Stream.of(Slugs.CLOSED_DAY))
                .map(slug ->
                        new Choice(prefix + code + TypedHours.RHYTHM, slug, say("rhythm." + slug), slug.equals(rhythm)))
                .toList();
        String before = day.ordinal() == 0
                ? ""
                : Weekday.ALL.get(day.ordinal() - 1).name(words.language().locale());
        return new DayRow(
                code,
                name,
                before,
                spans(code, name),
                rhythms,
                tick(code + TypedHours.APPOINTMENT, say("appointment")));
    }

    private PeriodRow period(String name) {
        String label = labels.period(name);
        return new PeriodRow(
                name,
                prefix + name,
                label,
                input(name + TypedHours.FROM, labels.in(label, "first")),
                input(name + TypedHours.TO, labels.in(label, "last")),
                choices(name + TypedHours.KIND, "kind", TypedHours.CLOSED, TypedHours.CLOSED, TypedHours.OTHER),
                openDays(name, label),
                input(name + TypedHours.MESSAGE, labels.in(label, "message")));
    }

    private OpenDays openDays(String name, String label) {
        List<Choice> days = Weekday.ALL.stream()
                .map(day -> tick(name + "-" + day.code(), labels.day(day)))
                .toList();
        String id = name + "-" + Weekday.LU.code();
        return new OpenDays(prefix + id, days, spans(name, label), mistake(id));
    }

    private Spans spans(String name, String label) {
        return new Spans(TypedHours.SPAN.stream()
                .map(field -> input(name + field, labels.time(label, field)))
                .toList());
    }

    private List<Choice> choices(String field, String key, String usual, String... values) {
        List<Choice> choices = new ArrayList<>();
        String chosen = Arrays.asList(values).contains(typed.get(field)) ? typed.get(field) : usual;
        for (String value : values) {
            choices.add(new Choice(prefix + field, value, say(key + "." + value), value.equals(chosen)));
        }
        return choices;
    }

    private Choice tick(String field, String label) {
        return new Choice(prefix + field, ON, label, typed.has(field));
    }

    private Input input(String field, String label) {
        return new Input(prefix + field, label, typed.get(field), mistake(field));
    }

    private String mistake(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::text)
                .findFirst()
                .orElse("");
    }

    private String say(String key) {
        return words.say("directory.editor." + key);
    }
}
