package org.jalon.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.coherence.Coherence;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.Severity;
import org.jspecify.annotations.Nullable;

/** What is odd in a proposal, and not in what was published before: nobody has to mend what others left behind. */
final class Checks {

    private final Coherence coherence;
    private final Neighbours neighbours;
    private final Clock clock;

    Checks(Coherence coherence, Neighbours neighbours, Clock clock) {
        this.coherence = coherence;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    /** @param place it is about, null for one to be added */
    List<Finding> of(@Nullable Place place, Map<Field, List<String>> said) {
        if (place == null) {
            Facts facts = new Facts(said);
            return coherence.check(new Statement(facts, Facts.NONE, neighbours.of(facts), LocalDate.now(clock)));
        }
        if (said.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(place.zone()));
        Facts before = place.facts();
        Set<Finding> known = new HashSet<>(coherence.check(new Statement(before, before, List.of(), today)));
        return coherence.check(new Statement(after(before, said), before, List.of(), today)).stream()
                .filter(finding -> !known.contains(finding))
                .toList();
    }

    static boolean isBlocked(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING);
    }

    /** Whether somebody should look at it before it is published. */
    static boolean isDoubtful(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.HINT);
    }

    private static Facts after(Facts before, Map<Field, List<String>> said) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        values.putAll(before.values());
        values.putAll(said);
        return new Facts(values);
    }
}
