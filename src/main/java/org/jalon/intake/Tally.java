package org.jalon.intake;

import java.util.Map;
import java.util.TreeMap;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.SourceUpdate;
import org.jalon.intake.normalise.Normalised;

/** Counts the rows of a run, their issues and rejections. */
final class Tally {

    private static final double NANOS = 1e9;

    private final long startNanos = System.nanoTime();
    private final Map<String, Integer> issues = new TreeMap<>();
    private final Map<String, Integer> rejections = new TreeMap<>();
    private int accepted;
    private int rejected;

    void count(Normalised row) {
        switch (row) {
            case Normalised.Accepted(long number, var record) -> {
                accepted++;
                for (RecordIssue issue : record.issues()) {
                    issues.merge(issue.code().slug(), 1, Integer::sum);
                }
            }
            case Normalised.Rejected(long number, var reason, String id, String raw) -> {
                rejected++;
                rejections.merge(reason.slug(), 1, Integer::sum);
            }
        }
    }

    int read() {
        return accepted + rejected;
    }

    int accepted() {
        return accepted;
    }

    /**
     * The report of a run that published this.
     *
     * @param review rows whose place a person must say
     */
    ImportReport report(SourceUpdate.Applied update, int review) {
        return new ImportReport(
                read(),
                accepted,
                rejected,
                update.created(),
                update.joined(),
                update.updated(),
                update.unchanged(),
                update.gone(),
                review,
                (System.nanoTime() - startNanos) / NANOS,
                issues,
                rejections);
    }

    /** The report of a run that published nothing. */
    ImportReport reportOfNothing() {
        return report(new SourceUpdate.Applied(0, 0, 0, 0, 0), 0);
    }
}
