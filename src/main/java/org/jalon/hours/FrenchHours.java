package org.jalon.hours;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.hours.french.FrenchReader;
import org.jalon.hours.french.OsmSpelling;

/** Opening hours as people write them in French, read into the OSM syntax: {@code du lundi au vendredi, 9h-12h}. */
public final class FrenchHours {

    /** Longer than any hours that people wrote. */
    private static final int MAX_LENGTH = 4_000;

    private FrenchHours() {}

    /** Reads a text of one or more lines, in French or already in the OSM syntax. Never throws, in linear time. */
    public static ReadHours read(String text) {
        if (text.length() > MAX_LENGTH) {
            return new ReadHours("", List.of(text), false);
        }
        Optional<OpeningHours> osm = OsmSpelling.of(text).flatMap(OpeningHours::parse);
        if (osm.isPresent()) {
            return new ReadHours(osm.get().toString(), List.of(), true);
        }
        FrenchReader.Result result = FrenchReader.read(text);
        return result.osm().isEmpty() || OpeningHours.parse(result.osm()).isPresent()
                ? new ReadHours(result.osm(), result.unread(), result.daysSaid())
                : new ReadHours("", List.of(text.strip()), false);
    }

    /** Reads the hours of a place: times of no day are of nobody knows which, and kept as a comment. */
    public static ReadHours readOfPlace(String text) {
        ReadHours hours = read(text);
        if (hours.daysSaid() || !hours.isRead()) {
            return hours;
        }
        return new ReadHours(FrenchReader.comment(text), List.of(text.strip()), false);
    }

    /** Whether a text is in the OSM syntax already. */
    public static boolean isOsm(String text) {
        return OsmSpelling.of(text).flatMap(OpeningHours::parse).isPresent();
    }

    /** Reads the hours of one day from two cells, either of which may be empty. They say no days. */
    public static ReadHours readDay(String morning, String afternoon) {
        String first = morning.strip();
        String second = afternoon.strip();
        if (first.isEmpty() || second.isEmpty() || first.equalsIgnoreCase(second)) {
            return read(first.isEmpty() ? second : first);
        }
        return read(half("matin", first) + ", " + half("après-midi", second));
    }

    /** A half of the day without times is told from the other by its name. */
    private static String half(String name, String cell) {
        boolean timed = cell.chars().anyMatch(Character::isDigit);
        return timed ? cell : name + " : " + (cell.equals("-") ? "fermé" : cell);
    }

    /** Reads a table with a cell for each day; a day that is absent or whose cell is blank is closed. */
    public static ReadHours readWeek(Map<DayOfWeek, String> cells) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(cells).forEach((day, cell) -> {
            if (!cell.isBlank()) {
                text.append(day.getDisplayName(TextStyle.FULL, Locale.FRENCH))
                        .append(" : ")
                        .append(cell.strip())
                        .append('\n');
            }
        });
        return read(text.toString());
    }
}
