package org.jalon.intake.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Resolution;

/**
 * Whole addresses in one cell: "10 Rue des Loriots, 51130, Vertus, Marne, FRA" is taken apart where the row does not give
 * the commune elsewhere, and what follows the street is taken off where it does.
 */
final class AddressTexts {

    /** Five digits that are no CEDEX box. */
    private static final Pattern POSTAL_CODE = Pattern.compile(
            "(?<![\\d+])(?<!(?:BP|CS|TSA|CP)[ \\u00a0n°]{0,3})(\\d{5}|\\d{2} \\d{3})(?!\\d)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS = Pattern.compile("^[\\s,;:–-]+|[\\s,;:–-]+$");
    private static final Pattern PARTS = Pattern.compile("\\s*[,;\\n]\\s*|\\s+-\\s+|\\s*\\(|\\)\\s*");
    private static final double SURE = 0.7;

    private final Gazetteer gazetteer;

    AddressTexts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The cells with what the address says; the same cells when it says nothing more. */
    Map<Field, String> read(Map<Field, String> cells) {
        String address = cells.getOrDefault(Field.ADDRESS, "");
        boolean placed = cells.containsKey(Field.COMMUNE) || cells.containsKey(Field.INSEE_CODE);
        if (address.isBlank() || address.length() > 500) {
            return cells;
        }
        Optional<MatchResult> code = POSTAL_CODE.matcher(address).results().reduce((first, last) -> last);
        if (code.isEmpty()) {
            return placed || cells.containsKey(Field.POSTAL_CODE) ? cells : withoutCode(cells, address);
        }
        String postalCode = code.get().group(1).replace(" ", "");
        boolean contradicted =
                !cells.getOrDefault(Field.POSTAL_CODE, postalCode).equals(postalCode);
        return contradicted ? cells : read(cells, address, code.get(), postalCode, placed);
    }

    private Map<Field, String> read(
            Map<Field, String> cells, String address, MatchResult code, String postalCode, boolean placed) {
        Map<Field, String> read = new EnumMap<>(cells);
        String street = trim(address.substring(0, code.start()));
        if (!street.isEmpty()) {
            read.put(Field.ADDRESS, street);
        }
        read.putIfAbsent(Field.POSTAL_CODE, postalCode);
        if (!placed) {
            commune(address.substring(code.end()), postalCode)
                    .or(() -> commune(street, postalCode))
                    .ifPresent(name -> read.put(Field.COMMUNE, name));
        }
        return read;
    }

    /** The last part of the address, where it is a commune and nothing else. */
    private Map<Field, String> withoutCode(Map<Field, String> cells, String address) {
        List<String> parts = parts(address);
        String last = parts.isEmpty() ? "" : parts.getLast();
        if (last.isEmpty()
                || address.startsWith(last)
                || gazetteer
                        .resolve(last, null, null, null)
                        .filter(r -> r.confidence() >= SURE)
                        .isEmpty()) {
            return cells;
        }
        Map<Field, String> read = new EnumMap<>(cells);
        read.put(Field.COMMUNE, last);
        read.put(Field.ADDRESS, trim(address.substring(0, address.lastIndexOf(last))));
        return read;
    }

    /** Of the parts of a text, the one that names a commune of this postal code best. */
    private Optional<String> commune(String text, String postalCode) {
        return parts(text).stream()
                .limit(6)
                .map(part -> Map.entry(part, confidence(part, postalCode)))
                .filter(part -> part.getValue() >= SURE)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private double confidence(String name, String postalCode) {
        return gazetteer
                .resolve(name, postalCode, null, null)
                .map(Resolution::confidence)
                .orElse(0.0);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(text)) {
            String plain = trim(part);
            if (!plain.isEmpty() && plain.length() <= 60 && !Character.isDigit(plain.charAt(0))) {
                parts.add(plain);
            }
        }
        return parts;
    }

    private static String trim(String text) {
        return ENDS.matcher(text).replaceAll("");
    }
}
