package org.jalon.observatory.load;

import java.time.Instant;
import java.util.List;
import org.jalon.observatory.definition.Dataset;

/**
 * A dataset that was imported.
 *
 * @param dataset as its definition says
 * @param importedAt last
 * @param importedBy id of an account; empty for the terminal
 * @param rows read
 * @param unknownRows rows whose code is that of no territory of today
 * @param unknown the first of these codes
 * @param territories that it tells of
 */
public record StoredDataset(
        Dataset dataset,
        Instant importedAt,
        String importedBy,
        long rows,
        long unknownRows,
        List<String> unknown,
        long territories) {

    public StoredDataset {
        unknown = List.copyOf(unknown);
    }
}
