package org.jalon.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the first rows of a part, and no more. */
final class Samples {

    /** How many rows are enough to tell one kind of file from another. */
    static final int LOOK = 20;

    private Samples() {}

    static Sample of(Part part, int most) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        if (most > 0) {
            part.read(row -> {
                rows.add(row);
                return rows.size() < most;
            });
        }
        Sample described = part.described();
        Set<String> columns = new LinkedHashSet<>(described.columns());
        rows.forEach(row -> columns.addAll(row.values().keySet()));
        return described.with(List.copyOf(columns), rows);
    }
}
