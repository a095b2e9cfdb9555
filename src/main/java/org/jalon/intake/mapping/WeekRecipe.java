package org.jalon.intake.mapping;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.hours.FrenchHours;

/**
 * Opening hours from a column in the OSM syntax, from columns by day, or from a column with the whole week: the first of
 * them, in this order, that says something.
 *
 * @param osm name of the column, may be blank
 * @param days columns of each day, morning before afternoon
 * @param week name of the column, may be blank
 * @param parity name of a column that says "Semaine paire" or "Semaine impaire", may be blank
 */
public record WeekRecipe(String osm, Map<DayOfWeek, List<String>> days, String week, String parity) implements Recipe {

    public WeekRecipe {
        Map<DayOfWeek, List<String>> copy = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, columns) -> copy.put(day, List.copyOf(columns)));
        days = Collections.unmodifiableMap(copy);
    }

    /** A column with the whole week, in French or in the OSM syntax. */
    public static WeekRecipe ofWeek(String column) {
        return new WeekRecipe("", Map.of(), column, "");
    }

    @Override
    public String text(RowTexts row) {
        String coded = row.text(osm);
        boolean isCoded = FrenchHours.isOsm(coded);
        String text = isCoded ? coded : byDay(row);
        if (text.isBlank()) {
            text = row.text(week);
        }
        return rhythm(row, text.isBlank() ? coded : text, isCoded);
    }

    private String byDay(RowTexts row) {
        StringBuilder text = new StringBuilder();
        days.forEach((day, columns) -> {
            String cells = columns.stream()
                    .map(row::text)
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!cells.isEmpty()) {
                text.append(day.getDisplayName(TextStyle.FULL, Locale.FRENCH))
                        .append(" : ")
                        .append(cells)
                        .append('\n');
            }
        });
        return text.toString().strip();
    }

    private String rhythm(RowTexts row, String text, boolean coded) {
        String weeks = Typography.lower(row.text(parity));
        boolean odd = weeks.contains("impaire");
        if (text.isBlank() || !odd && !weeks.contains("paire")) {
            return text;
        }
        String prefix = coded ? "week " + (odd ? "1-53/2 " : "2-52/2 ") : "semaines " + (odd ? "im" : "") + "paires : ";
        return prefix + text;
    }

    @Override
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        columns.add(osm);
        days.values().forEach(columns::addAll);
        columns.add(week);
        columns.add(parity);
        columns.removeIf(String::isBlank);
        return columns;
    }
}
