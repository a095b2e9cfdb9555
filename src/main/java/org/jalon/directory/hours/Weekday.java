package org.jalon.directory.hours;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day of the week and how fields of the form are named after it: {@code lu-de1}. */
enum Weekday {
    LU,
    MA,
    ME,
    JE,
    VE,
    SA,
    DI;

    static final List<Weekday> ALL = Arrays.asList(values());

    static Weekday of(DayOfWeek day) {
        return values()[day.ordinal()];
    }

    DayOfWeek day() {
        return DayOfWeek.of(ordinal() + 1);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As within a sentence: {@code lundi}, {@code Monday}. */
    String name(Locale locale) {
        return day().getDisplayName(TextStyle.FULL, locale);
    }

    /** {@code Lundi}. */
    String label(Locale locale) {
        String name = name(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
