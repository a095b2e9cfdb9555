package org.jalon.coherence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.territory.Gazetteer;

/** What the filter finds in a place that is well, but for what a test changes. */
final class Checking {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Gazetteer GAZETTEER = Gazetteer.load();
    static final Coherence COHERENCE = new Coherence(GAZETTEER, Set.of());

    private Checking() {}

    static List<Finding> findings(Facts facts) {
        return COHERENCE.check(Statement.ofRecord(facts, TODAY));
    }

    static List<Code> codes(Facts facts) {
        return findings(facts).stream().map(Finding::code).toList();
    }

    /** Of a library in Lille with this value. */
    static List<Code> codes(Field field, String... values) {
        return codes(Places.aLibraryInLille().with(field, List.of(values)));
    }

    /** The codes that a cell of a table names: none, one, or several parted by spaces. */
    static List<Code> expected(String cell) {
        return cell == null || cell.isBlank()
                ? List.of()
                : List.of(cell.split(" ")).stream().map(Code::valueOf).toList();
    }
}
