package org.jalon.territory.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.site.UserError;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/**
 * The attributes of territories in a CSV file in UTF-8, with commas, semicolons or tabs.
 *
 * @param rows that the file has
 * @param unknown rows whose code is that of no territory
 * @param attributes of each territory by the name of their column, without empty ones
 */
public record AttributeFile(int rows, int unknown, Map<Territory, Map<String, String>> attributes) {

    /** The kind of territory that a column of codes is about; the first such column of a file counts. */
    private static final Map<String, Kind> CODE_COLUMNS = Map.ofEntries(
            Map.entry("code", Kind.COMMUNE),
            Map.entry("insee", Kind.COMMUNE),
            Map.entry("code_insee", Kind.COMMUNE),
            Map.entry("codgeo", Kind.COMMUNE),
            Map.entry("siren", Kind.EPCI),
            Map.entry("epci", Kind.EPCI),
            Map.entry("epci_siren", Kind.EPCI),
            Map.entry("departement", Kind.DEPARTEMENT),
            Map.entry("code_departement", Kind.DEPARTEMENT),
            Map.entry("region", Kind.REGION),
            Map.entry("code_region", Kind.REGION));

    /** @throws UserError when it cannot be read, has no column of codes or no known territory */
    public static AttributeFile read(Path file, Gazetteer gazetteer) {
        Map<Territory, Map<String, String>> attributes = new LinkedHashMap<>();
        int rows = 0;
        int unknown = 0;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(file))
                .detectBomHeader(true)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : reader) {
                rows++;
                String code = row.getField(codeColumn(row, file)).strip().toUpperCase(Locale.ROOT);
                Optional<Territory> territory = territory(codeColumn(row, file), code, gazetteer);
                if (territory.isEmpty()) {
                    unknown++;
                    continue;
                }
                Map<String, String> known = attributes.computeIfAbsent(territory.get(), t -> new LinkedHashMap<>());
                if (territory.get().code().equals(code)) {
                    known.putAll(values(row));
                } else {
                    // What is said of a former commune only fills what is not said of the commune of today.
                    values(row).forEach(known::putIfAbsent);
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new UserError("territory.attributes.broken", file.getFileName(), rows + 1);
        }
        if (attributes.isEmpty()) {
            throw new UserError("territory.attributes.none", file.getFileName());
        }
        return new AttributeFile(rows, unknown, attributes);
    }

    public void store(TerritoryTable table) {
        table.putAttributes(attributes);
    }

    private static char separator(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            String header = lines.findFirst().orElse("");
            return Stream.of(';', '\t')
                    .filter(c -> header.indexOf(c) >= 0)
                    .findFirst()
                    .orElse(',');
        } catch (IOException | UncheckedIOException e) {
            throw new UserError("territory.file.unreadable", file.getFileName());
        }
    }

    private static String codeColumn(NamedCsvRecord row, Path file) {
        return row.getHeader().stream()
                .filter(column -> CODE_COLUMNS.containsKey(column.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError("territory.attributes.no-code", file.getFileName()));
    }

    private static Optional<Territory> territory(String column, String code, Gazetteer gazetteer) {
        Kind kind = CODE_COLUMNS.getOrDefault(column.toLowerCase(Locale.ROOT), Kind.COMMUNE);
        return switch (kind) {
            case COMMUNE -> gazetteer.findCommune(code).map(Commune::code).map(known -> new Territory(kind, known));
            case EPCI, DEPARTEMENT, REGION ->
                Optional.of(new Territory(kind, code))
                        .filter(territory -> gazetteer.nameOf(territory).isPresent());
        };
    }

    private static Map<String, String> values(NamedCsvRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((name, value) -> {
            boolean isCode = CODE_COLUMNS.containsKey(name.toLowerCase(Locale.ROOT));
            if (!isCode && !value.isBlank()) {
                values.put(name, value.strip());
            }
        });
        return values;
    }
}
