package org.jalon.directory;

import java.util.List;

/**
 * What one origin says of one place now.
 *
 * @param ref the source and the id it gave
 * @param facts as Jalon reads them
 * @param raw the row as the source wrote it, as a JSON object of texts
 * @param issues what is doubtful in it
 */
public record OriginRecord(RecordRef ref, Facts facts, String raw, List<RecordIssue> issues) {

    public OriginRecord {
        issues = List.copyOf(issues);
    }
}
