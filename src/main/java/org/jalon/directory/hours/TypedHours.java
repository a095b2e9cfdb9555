package org.jalon.directory.hours;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into the form, right or wrong, field by field. Fields are named in French, as addresses are:
 * {@code lu-de1} to {@code lu-a2} are the hours of Monday, {@code p1-du} the first day of the first period.
 *
 * @param fields without those that are empty
 */
public record TypedHours(Map<String, String> fields) {

    static final String RHYTHM = "-rythme";
    static final String APPOINTMENT = "-rdv";
    static final String KIND = "-genre";
    static final String FROM = "-du";
    static final String TO = "-au";
    static final String MESSAGE = "-message";
    static final String PERIODS = "periodes";
    static final String PUBLIC_HOLIDAYS = "feries";
    static final String SCHOOL_HOLIDAYS = "vacances";
    static final String OTHERWISE = "autrement";
    static final String NOTE = "note";
    static final String TEXT = "texte";
    static final String OSM = "osm";

    static final String CLOSED = "fermes";
    static final String OTHER = "autres";

    static final List<String> SPAN = List.of("-de1", "-a1", "-de2", "-a2");
    static final int MOST_PERIODS = 12;
    private static final int LONGEST = 2_000;
    private static final List<String> OF_A_DAY = List.of("-de1", "-a1", "-de2", "-a2", RHYTHM, APPOINTMENT);

    public TypedHours {
        fields = Map.copyOf(fields);
    }

    /** The fields of a request whose names begin with a prefix, which is taken off; long ones are cut. */
    public static TypedHours of(Map<String, String[]> parameters, String prefix) {
        Map<String, String> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(prefix) && values.length > 0 && !values[0].isBlank()) {
                String value = values[0].strip();
                fields.put(name.substring(prefix.length()), value.substring(0, Math.min(LONGEST, value.length())));
            }
        });
        return new TypedHours(fields);
    }

    String get(String field) {
        return fields.getOrDefault(field, "");
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    boolean hasAny(List<String> names) {
        return names.stream().anyMatch(fields::containsKey);
    }

    /** Names of the periods, {@code p1} first; a form shows at least one. */
    List<String> periods() {
        int count = 1;
        try {
            count = Math.clamp(Integer.parseInt(get(PERIODS)), 1, MOST_PERIODS);
        } catch (NumberFormatException e) {
            // Nobody types this field: without a number there is one period.
        }
        List<String> periods = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            periods.add("p" + i);
        }
        return periods;
    }

    TypedHours with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        if (value.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new TypedHours(changed);
    }

    TypedHours withPeriod() {
        return with(PERIODS, Integer.toString(Math.min(MOST_PERIODS, periods().size() + 1)));
    }

    /** Without one of the periods; those after it take the names before theirs. */
    TypedHours withoutPeriod(String period) {
        List<String> names = periods();
        int gone = names.indexOf(period);
        if (gone < 0) {
            return this;
        }
        Map<String, String> kept = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            int index = names.indexOf(field.substring(0, Math.max(0, field.indexOf('-'))));
            if (index < gone) {
                kept.put(field, value);
            } else if (index > gone) {
                kept.put(names.get(index - 1) + field.substring(field.indexOf('-')), value);
            }
        });
        return new TypedHours(kept).with(PERIODS, Integer.toString(Math.max(1, names.size() - 1)));
    }

    /** One day with the hours of another. */
    TypedHours withDayLike(Weekday day, Weekday other) {
        TypedHours changed = this;
        for (String field : OF_A_DAY) {
            changed = changed.with(day.code() + field, get(other.code() + field));
        }
        return changed;
    }
}
