package org.jalon.exchange.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.exchange.standard.Departure.Remedy;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/**
 * Makes the lines of the national standard. What breaks the schema is mended where that says nothing wrong, and told. Mending is
 * stable: the line of a mended line is that line. Thread-safe.
 */
public final class StandardRows {

    private static final String ELLIPSIS = "…";

    private final TableSchema schema = TableSchema.national();
    private final Gazetteer gazetteer;

    public StandardRows(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The line of a place.
     *
     * @param id that the line gets
     * @param source who it is from, may be empty
     */
    public StandardRow of(Place place, String id, String source) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        List<Departure> departures = new ArrayList<>();
        for (Field column : StandardRow.COLUMNS) {
            List<String> values = switch (column) {
                case ID -> List.of(id);
                case SOURCE -> source.isEmpty() ? List.of() : List.of(source);
                default -> place.facts().all(column);
            };
            String cell = cell(place, column, values, departures);
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        }
        if (cells.getOrDefault(Field.DESCRIPTION, "").isEmpty() && isShortened(place, cells)) {
            cells.put(Field.DESCRIPTION, place.facts().text(Field.SUMMARY));
        }
        return new StandardRow(cells, departures);
    }

    private String cell(Place place, Field column, List<String> values, List<Departure> departures) {
        String said = String.join("|", values);
        Optional<Rule> broken = broken(column, values);
        if (broken.isEmpty()) {
            return said;
        }
        if (column == Field.PIVOT && said.isEmpty()) {
            return StandardRow.UNKNOWN_PIVOT;
        }
        String mended = mended(place, column, values);
        Remedy remedy = mended.isEmpty()
                ? (schema.rule(column).isRequired() ? Remedy.LEFT_OUT : Remedy.EMPTIED)
                : column.isMultiple() && mended.length() < said.length() ? Remedy.EMPTIED : Remedy.REPLACED;
        departures.add(new Departure(column, broken.get(), said, remedy));
        return mended;
    }

    /** What stands instead: empty when nothing can. */
    private String mended(Place place, Field column, List<String> values) {
        List<String> kept = values.stream()
                .map(value -> schema.broken(column, value).equals(Optional.of(Rule.LENGTH))
                        ? shortened(column, value)
                        : value)
                .map(value -> NationalReader.takes(column, value) ? value : NationalReader.mended(column, value))
                .filter(value ->
                        !value.isEmpty() && broken(column, List.of(value)).isEmpty())
                .toList();
        return kept.isEmpty() ? instead(place, column) : String.join("|", kept);
    }

    private String instead(Place place, Field column) {
        String other = switch (column) {
            case PIVOT -> StandardRow.UNKNOWN_PIVOT;
            case UPDATED_ON -> day(place).toString();
            case COMMUNE -> commune(place).map(Commune::name).orElse("");
            case POSTAL_CODE ->
                commune(place)
                        .flatMap(commune -> commune.postalCodes().stream().findFirst())
                        .orElse("");
            // The most that is known of where it is.
            case ADDRESS ->
                place.facts()
                        .first(Field.ADDRESS_DETAIL)
                        .filter(detail -> NationalReader.takes(column, detail))
                        .or(() -> place.facts().first(Field.COMMUNE))
                        .map(text -> NationalReader.mended(column, text))
                        .or(() -> commune(place).map(Commune::name))
                        .orElse("");
            default -> "";
        };
        return broken(column, List.of(other)).isEmpty() ? other : "";
    }

    private Optional<Rule> broken(Field column, List<String> values) {
        Optional<Rule> bySchema = schema.broken(column, String.join("|", values));
        return bySchema.or(() -> values.stream()
                .filter(value -> !value.isEmpty() && !NationalReader.takes(column, value))
                .findFirst()
                .map(value -> Rule.READER));
    }

    /** The day on which its origin looked after it, or else that on which it last changed here. */
    private static LocalDate day(Place place) {
        return place.updatedOn().orElseGet(() -> LocalDate.ofInstant(place.changedAt(), place.zone()));
    }

    private Optional<Commune> commune(Place place) {
        return place.facts()
                .first(Field.INSEE_CODE)
                .flatMap(gazetteer::findCommune)
                .or(() -> gazetteer.communeAt(place.position()));
    }

    private String shortened(Field column, String text) {
        int longest = schema.rule(column).longest() - ELLIPSIS.length();
        int space = text.lastIndexOf(' ', longest);
        return text.substring(0, space > longest / 2 ? space : longest).strip() + ELLIPSIS;
    }

    private static boolean isShortened(Place place, Map<Field, String> cells) {
        return cells.getOrDefault(Field.SUMMARY, "").endsWith(ELLIPSIS)
                && !place.facts().text(Field.SUMMARY).equals(cells.get(Field.SUMMARY));
    }
}
