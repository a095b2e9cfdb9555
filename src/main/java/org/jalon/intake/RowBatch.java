package org.jalon.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jalon.intake.normalise.Normalised;
import org.jalon.intake.read.RawRow;

/**
 * Rows that wait to be normalised: a batch is taken by all processors at once, and handed on in the order of the file.
 */
final class RowBatch implements Consumer<RawRow> {

    private static final int ROWS = 1_000;

    /** Of the texts of a batch, so that rows of the longest kind do not fill the memory. */
    private static final long CHARACTERS = 4_000_000;

    private final Function<RawRow, Normalised> normaliser;
    private final Consumer<Normalised> next;
    private final List<RawRow> rows = new ArrayList<>(ROWS);
    private long characters;

    RowBatch(Function<RawRow, Normalised> normaliser, Consumer<Normalised> next) {
        this.normaliser = normaliser;
        this.next = next;
    }

    @Override
    public void accept(RawRow row) {
        rows.add(row);
        for (String text : row.values().values()) {
            characters += text.length();
        }
        if (rows.size() >= ROWS || characters >= CHARACTERS) {
            finish();
        }
    }

    /** Normalises what still waits; to be called at the end of the file. */
    void finish() {
        rows.parallelStream().map(normaliser).toList().forEach(next);
        rows.clear();
        characters = 0;
    }
}
