package org.jalon.observatory.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jalon.intake.read.RawRow;
import org.jalon.intake.read.ReadOptions;
import org.jalon.intake.read.RowFile;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/** A table of figures with a header, one row a territory, in any format that sources of places may have. */
final class FigureFile {

    /** There are some 49,000 IRIS and 35,000 communes; a longer file is another kind of file. */
    private static final int MOST_ROWS = 200_000;

    /** The largest real one has 4 MB. */
    private static final long MOST_BYTES = 300_000_000;

    private static final int COLUMNS_TOLD = 40;
    private static final int UNKNOWN_TOLD = 10;

    private final Path file;
    private final String name;
    private final Dataset dataset;
    private final Codes codes;
    private final Map<String, Long> lines = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private int unknownRows;

    /** @param name to call it by in messages */
    FigureFile(Path file, String name, Dataset dataset, Codes codes) {
        this.file = file;
        this.name = name;
        this.dataset = dataset;
        this.codes = codes;
    }

    /**
     * Hands over every row whose code is that of a territory.
     *
     * @throws UserError when the file cannot be what the definition says
     */
    void forEach(Consumer<FigureRow> rows) {
        try {
            RowFile table = RowFile.open(file, name, ReadOptions.NONE.withBytes(MOST_BYTES));
            checkHeader(table.sample(1).columns());
            table.forEach(row -> row(row).ifPresent(rows));
        } catch (IOException e) {
            throw new UserError("observatory.file.unreadable", name);
        }
        if (lines.isEmpty()) {
            throw new UserError("observatory.file.no-territory", name, dataset.key(), first(unknown));
        }
    }

    private static String first(List<String> codes) {
        return codes.isEmpty() ? "" : codes.getFirst();
    }

    int read() {
        return lines.size() + unknownRows;
    }

    int unknownRows() {
        return unknownRows;
    }

    /** The first codes that are those of no territory of today. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private Optional<FigureRow> row(RawRow raw) {
        Map<String, String> cells = LinkedHashMap.newLinkedHashMap(raw.values().size());
        raw.values().forEach((column, text) -> cells.put(column.strip(), text.strip()));
        // The header is the first line.
        long line = raw.number() + 1;
        if (read() >= MOST_ROWS) {
            throw new UserError("observatory.file.too-many-rows", MOST_ROWS);
        }
        String given = cells.getOrDefault(dataset.key(), "");
        checkVintage(line, cells);
        Optional<String> code = codes.today(given);
        if (code.isEmpty()) {
            unknownRows++;
            if (unknown.size() < UNKNOWN_TOLD && !unknown.contains(given)) {
                unknown.add(given);
            }
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

    private void checkHeader(List<String> columns) {
        List<String> header = columns.stream().map(String::strip).toList();
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
            throw new UserError("observatory.file.columns", name, String.join(", ", asked), has);
        }
    }

    private static void add(Set<String> asked, @Nullable String column) {
        if (column != null) {
            asked.add(column);
        }
    }
}
