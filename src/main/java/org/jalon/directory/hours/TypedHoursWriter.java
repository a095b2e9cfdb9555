package org.jalon.directory.hours;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.WeeklyHours;
import org.jalon.hours.WeeklyHours.Period;

/** Fills in the form with hours. */
final class TypedHoursWriter {

    private static final String ON = "oui";

    private final Map<String, String> fields = new LinkedHashMap<>();

    private TypedHoursWriter() {}

    static TypedHours write(WeeklyHours hours) {
        TypedHoursWriter writer = new TypedHoursWriter();
        writer.writeAll(hours);
        return new TypedHours(writer.fields);
    }

    private void writeAll(WeeklyHours hours) {
        hours.days().forEach((weekday, day) -> {
            String code = Weekday.of(weekday).code();
            spans(code, day.spans());
            fields.put(code + TypedHours.RHYTHM, Slugs.of(day.rhythm()));
            if (day.byAppointment()) {
                fields.put(code + TypedHours.APPOINTMENT, ON);
            }
        });
        if (hours.otherwiseByAppointment()) {
            fields.put(TypedHours.OTHERWISE, ON);
        }
        fields.put(
                TypedHours.PUBLIC_HOLIDAYS,
                switch (hours.publicHolidays()) {
                    case CLOSED -> TypedHours.CLOSED;
                    case AS_USUAL -> "ouverts";
                    case UNKNOWN -> "inconnu";
                });
        if (!hours.schoolHolidays().same()) {
            Set<DayOfWeek> days = hours.schoolHolidays().days();
            fields.put(TypedHours.SCHOOL_HOLIDAYS, days.isEmpty() ? TypedHours.CLOSED : TypedHours.OTHER);
            days(TypedHours.SCHOOL_HOLIDAYS, days);
            spans(TypedHours.SCHOOL_HOLIDAYS, hours.schoolHolidays().spans());
        }
        for (int i = 0; i < hours.periods().size(); i++) {
            period("p" + (i + 1), hours.periods().get(i));
        }
        fields.put(TypedHours.PERIODS, Integer.toString(hours.periods().size()));
        fields.put(TypedHours.NOTE, hours.note());
        fields.values().removeIf(String::isEmpty);
    }

    private void period(String name, Period period) {
        fields.put(name + TypedHours.FROM, period.first().toString());
        fields.put(name + TypedHours.TO, period.last().toString());
        fields.put(name + TypedHours.KIND, period.isClosure() ? TypedHours.CLOSED : TypedHours.OTHER);
        days(name, period.days());
        spans(name, period.spans());
        fields.put(name + TypedHours.MESSAGE, period.message());
    }

    private void days(String name, Set<DayOfWeek> days) {
        days.forEach(day -> fields.put(name + "-" + Weekday.of(day).code(), ON));
    }

    /** One span that begins after noon stands in the afternoon. */
    private void spans(String name, List<Span> spans) {
        boolean afternoon = spans.size() == 1 && spans.getFirst().start() >= 12 * 60;
        for (int i = 0; i < spans.size(); i++) {
            int place = afternoon ? 2 : i + 1;
            fields.put(name + "-de" + place, TimeText.write(spans.get(i).start()));
            fields.put(name + "-a" + place, TimeText.write(spans.get(i).end()));
        }
    }
}
