package org.jalon.contribution.propose.form;

import java.util.List;
import java.util.Optional;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.hours.EditedHours;
import org.jalon.directory.hours.HoursEditor;
import org.jalon.hours.ClosedFor;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.WeeklyHours;
import org.jalon.site.Words;

/** The opening hours, in the editor. */
record AskedHours(HoursEditor editor) implements Asked {

    /** Begins the names of the editor's fields. */
    static final String PREFIX = "h-";

    /** The field that says which button of the editor was pressed. */
    static final String ACTION = PREFIX + HoursEditor.ACTION;

    /** Where hours are pasted in French, to be read into the form by a button of their own. */
    private static final String TEXT = PREFIX + "texte";

    @Override
    public boolean owns(String name) {
        return name.startsWith(PREFIX);
    }

    @Override
    public Typed fill(Facts facts) {
        String osm = facts.text(Field.HOURS);
        Typed[] filled = {Typed.NOTHING};
        if (!osm.isEmpty()) {
            editor.fill(osm).forEach((name, value) -> filled[0] = filled[0].with(name, List.of(value)));
        }
        return filled[0];
    }

    @Override
    public void read(Typed typed, Typed shown, Reading reading) {
        if (!typed.line(TEXT).isEmpty()) {
            reading.slip(TEXT, Names.label(Field.HOURS, reading.words()), "hours-text");
            return;
        }
        EditedHours edited =
                editor.step(typed.with(ACTION, List.of("")).only(this::owns).parameters());
        edited.mistakes()
                .forEach(mistake -> reading.slip(new Slip(PREFIX + mistake.field(), mistake.where(), mistake.text())));
        if (edited.mistakes().isEmpty()) {
            reading.say(Field.HOURS, edited.accepted().map(AskedHours::known).orElse(""));
        }
    }

    /** A form without a single time says nothing of the week; closures alone say that the rest is not known. */
    private static String known(String osm) {
        Optional<WeeklyHours> week = OpeningHours.parse(osm).flatMap(WeeklyHours::of);
        boolean silent = week.filter(hours -> hours.days().isEmpty()
                        && !hours.otherwiseByAppointment()
                        && hours.note().isEmpty()
                        && hours.schoolHolidays().days().isEmpty()
                        && hours.periods().stream().allMatch(WeeklyHours.Period::isClosure))
                .isPresent();
        if (!silent) {
            return osm;
        }
        Optional<OpeningHours> hours = Optional.empty();
        for (WeeklyHours.Period period : week.orElseThrow().periods()) {
            String closed = new ClosedFor(period.first(), period.last(), period.message()).addTo(hours);
            hours = OpeningHours.parse(closed);
        }
        return hours.map(OpeningHours::toString).orElse("");
    }

    @Override
    public List<Control> show(Typed typed, List<Slip> slips, Words words) {
        Typed own = typed.only(this::owns);
        EditedHours edited = own.values().isEmpty() ? editor.start() : editor.step(own.parameters());
        boolean told = edited.accepted()
                .map(AskedHours::known)
                .filter(osm -> !osm.isEmpty())
                .isPresent();
        return List.of(new Control.Hours(edited, told));
    }
}
