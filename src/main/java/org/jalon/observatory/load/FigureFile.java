package org.jalon.observatory.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/** A CSV file of figures with a header, one row a territory. */
final class FigureFile {

    /** There are some 49,000 IRIS and 35,000 communes; a longer file is another kind of file. */
    private static final int MOST_ROWS = 200_000;

    private static final int MOST_FIELDS = 2_000;
    private static final int LONGEST_CELL = 100_000;
    private static final int COLUMNS_TOLD = 40;

    private final Path file;
    private final Dataset dataset;
    private final Codes codes;
    private final Map<String, Long> lines = new HashMap<>();
    private int unknown;
    private String firstUnknown = "";

    FigureFile(Path file, Dataset dataset, Codes codes) {
        this.file = file;
        this.dataset = dataset;
        this.codes = codes;
    }

    /**
     * Hands over every row whose code is that of a territory.
     *
     * @throws UserError when the file cannot be what the definition says
     */
    void forEach(Consumer<FigureRow> rows) {
        try (Reader text = reader();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator())
                        .build(
                                CsvRecordHandler.builder()
                                        .maxFields(MOST_FIELDS)
                                        .maxFieldSize(LONGEST_CELL)
                                        .build(),
                                text)) {
            List<String> header = null;
            for (CsvRecord record : csv) {
                if (header == null) {
                    header = record.getFields().stream()
                            .map(FigureFile::withoutMark)
                            .toList();
                    checkHeader(header);
                } else {
                    row(header, record).ifPresent(rows);
                }
            }
            if (header == null) {
                checkHeader(List.of());
            }
        } catch (CsvParseException e) {
            throw new UserError("observatory.file.broken", file, lines.size() + unknown + 2);
        } catch (IOException e) {
            throw new UserError("observatory.file.unreadable", file);
        }
        if (lines.isEmpty()) {
            throw new UserError("observatory.file.no-territory", file, dataset.key(), firstUnknown);
        }
    }

    int read() {
        return lines.size() + unknown;
    }

    int unknown() {
        return unknown;
    }

    private Optional<FigureRow> row(List<String> header, CsvRecord record) {
        Map<String, String> cells = LinkedHashMap.newLinkedHashMap(header.size());
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
            cells.put(header.get(i), record.getField(i).strip());
        }
        long line = record.getStartingLineNumber();
        if (read() >= MOST_ROWS) {
            throw new UserError("observatory.file.too-many-rows", MOST_ROWS);
        }
        String given = cells.getOrDefault(dataset.key(), "");
        checkVintage(line, cells);
        Optional<String> code = codes.today(given);
        if (code.isEmpty()) {
            firstUnknown = unknown++ == 0 ? given : firstUnknown;
            return Optional.empty();
        }
        Long before = lines.putIfAbsent(given, line);
        if (before != null) {
            throw new UserError("observatory.file.code-twice", given, before, line);
        }
        boolean partial = dataset.partialMark()
                .filter(mark -> mark.value().equals(cells.get(mark.column())))
                .isPresent();
        return Optional.of(new FigureRow(line, code.get(), code.get().equals(given), partial, cells));
    }

    private void checkVintage(long line, Map<String, String> cells) {
        String column = dataset.vintageColumn();
        String told = column == null ? dataset.vintage() : cells.getOrDefault(column, "");
        if (column != null && !told.equals(dataset.vintage())) {
            throw new UserError("observatory.file.vintage", line, column, told, dataset.vintage());
        }
    }

    private void checkHeader(List<String> header) {
        Set<String> asked = new LinkedHashSet<>();
        asked.add(dataset.key());
        add(asked, dataset.vintageColumn());
        dataset.partialMark().ifPresent(mark -> asked.add(mark.column()));
        for (Indicator indicator : dataset.indicators()) {
            indicator.columns().forEach(column -> asked.add(column.name()));
            add(asked, indicator.numerator());
            add(asked, indicator.denominator());
            add(asked, indicator.weight());
        }
        asked.removeAll(Set.copyOf(header));
        if (!asked.isEmpty()) {
            String has = String.join(", ", header.subList(0, Math.min(COLUMNS_TOLD, header.size())));
            throw new UserError("observatory.file.columns", file, String.join(", ", asked), has);
        }
    }

    private static void add(Set<String> asked, @Nullable String column) {
        if (column != null) {
            asked.add(column);
        }
    }

    private Reader reader() throws IOException {
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    /** The sign that the header has most of. */
    private char separator() throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String header = Optional.ofNullable(text.readLine()).orElse("");
            return List.of(',', ';', '\t').stream()
                    .max((a, b) -> Long.compare(count(header, a), count(header, b)))
                    .orElse(',');
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static String withoutMark(String name) {
        return (name.startsWith("\uFEFF") ? name.substring(1) : name).strip();
    }
}
