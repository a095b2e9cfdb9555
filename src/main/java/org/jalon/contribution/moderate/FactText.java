package org.jalon.contribution.moderate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.contribution.Bounds;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary;
import org.jalon.directory.WrittenPhone;
import org.jalon.geo.LatLon;
import org.jalon.hours.FrenchHours;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.ReadHours;

/** Facts as text that can be edited, one value a line, and back. */
final class FactText {

    private static final Pattern POSITION =
            Pattern.compile("\\s*(-?\\d{1,2}(?:[.,]\\d+)?)\\s*[;, ]\\s*(-?\\d{1,3}(?:[.,]\\d+)?)\\s*");

    private FactText() {}

    static String of(FactKey key, Map<Field, List<String>> values) {
        return key.isPosition()
                ? String.join(
                        ", ",
                        key.fields().stream()
                                .flatMap(field -> all(values, field))
                                .toList())
                : String.join("\n", all(values, key.first()).toList());
    }

    /**
     * What was typed.
     *
     * @return the values by field in canonical form, empty lists for none; or nothing when it cannot be read
     */
    static Optional<Map<Field, List<String>>> read(FactKey key, List<String> typed) {
        if (key.isPosition()) {
            return position(String.join(" ", typed));
        }
        Field field = key.first();
        List<String> values = new ArrayList<>();
        for (String text : typed) {
            (field.isMultiple() ? text.lines() : Stream.of(text.replace("\r\n", "\n")))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(values::add);
        }
        return canonical(field, values).map(read -> new EnumMap<>(Map.of(field, read)));
    }

    private static Optional<List<String>> canonical(Field field, List<String> values) {
        List<String> canonical = new ArrayList<>();
        for (String value : values) {
            Optional<String> read = switch (field) {
                case HOURS -> hours(value);
                case PHONE -> Optional.of(phone(value));
                default -> known(field, value);
            };
            if (read.isEmpty() || read.get().length() > Bounds.longest(field)) {
                return Optional.empty();
            }
            canonical.add(read.get());
        }
        int most = field.isMultiple() ? Bounds.MOST_VALUES : 1;
        return canonical.size() > most ? Optional.empty() : Optional.of(canonical);
    }

    private static Optional<String> known(Field field, String value) {
        return Vocabulary.labels(field).isEmpty() ? Optional.of(value) : Vocabulary.find(field, value);
    }

    private static Optional<String> hours(String text) {
        if (FrenchHours.isOsm(text)) {
            return OpeningHours.parse(text).map(OpeningHours::toString);
        }
        return Optional.of(FrenchHours.read(text))
                .filter(ReadHours::isReadInFull)
                .map(ReadHours::osm);
    }

    /** A French number as people write it; any other stays as it is, for the checks to judge. */
    private static String phone(String text) {
        return WrittenPhone.read(text, "").orElseGet(() -> text.replaceAll("[\\s.\\-()/]", ""));
    }

    private static Optional<Map<Field, List<String>>> position(String text) {
        Matcher matcher = POSITION.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String latitude = matcher.group(1).replace(',', '.');
        String longitude = matcher.group(2).replace(',', '.');
        return LatLon.isValid(Double.parseDouble(latitude), Double.parseDouble(longitude))
                ? Optional.of(Map.of(Field.LATITUDE, List.of(latitude), Field.LONGITUDE, List.of(longitude)))
                : Optional.empty();
    }

    private static Stream<String> all(Map<Field, List<String>> values, Field field) {
        return values.getOrDefault(field, List.of()).stream();
    }
}
