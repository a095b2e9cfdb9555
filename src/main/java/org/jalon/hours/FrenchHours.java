package org.jalon.hours;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** Opening hours as people write them in French, read into the OSM syntax: {@code du lundi au vendredi, 9h-12h}. */
public final class FrenchHours {

    private FrenchHours() {}

    /** Reads a text of one or more lines, in French or already in the OSM syntax. Never throws, in linear time. */
    public static ReadHours read(String text) {
        return OpeningHours.parse(text)
                .map(hours -> new ReadHours(hours.toString(), List.of(), true))
                .orElseGet(() -> new ReadHours("", List.of(text.strip()), false));
    }

    /** Reads the hours of one day from two cells, either of which may be empty. They say no days. */
    public static ReadHours readDay(String morning, String afternoon) {
        return read(morning + "\n" + afternoon);
    }

    /** Reads a table with a cell for each day; a day that is absent or whose cell is blank is closed. */
    public static ReadHours readWeek(Map<DayOfWeek, String> cells) {
        return read(cells.toString());
    }
}
