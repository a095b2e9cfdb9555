package org.jalon.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.coherence.Coherence;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.RecordIssue;
import org.jalon.intake.normalise.Normalised;

/**
 * Adds what the coherence filter finds to the issues of a record. What a row was refused or mended for was said when it
 * was normalised, and nothing is refused here. Thread-safe.
 */
final class Screening {

    private final Coherence coherence;
    private final LocalDate today;

    Screening(Coherence coherence, LocalDate today) {
        this.coherence = coherence;
        this.today = today;
    }

    Normalised screen(Normalised row) {
        return switch (row) {
            case Normalised.Rejected rejected -> rejected;
            case Normalised.Accepted(long number, OriginRecord record) ->
                new Normalised.Accepted(number, screened(record));
        };
    }

    private OriginRecord screened(OriginRecord record) {
        List<RecordIssue> issues = new ArrayList<>(record.issues());
        for (Finding finding : coherence.check(Statement.ofRecord(record.facts(), today))) {
            RecordIssue issue = finding.asIssue();
            if (record.issues().stream().noneMatch(known -> saysTheSame(known, issue))) {
                issues.add(issue);
            }
        }
        return new OriginRecord(record.ref(), record.facts(), record.raw(), issues);
    }

    private static boolean saysTheSame(RecordIssue known, RecordIssue found) {
        return known.code() == found.code() && known.field() == found.field();
    }
}
