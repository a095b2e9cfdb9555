package org.jalon.observatory.diagnosis;

import java.util.List;
import org.jalon.observatory.Peers;
import org.jalon.observatory.Surroundings;
import org.jalon.observatory.finding.Found;
import org.jalon.observatory.need.UnderServedCommune;
import org.jalon.observatory.reference.Compared;
import org.jalon.territory.Territory;

/**
 * All that is told of a territory, before it is put into words.
 *
 * @param territory that is known
 * @param population inhabitants
 * @param around the larger territories
 * @param figures of all measures that may be read, compared
 * @param underServed communes of the territory, or the territory itself, where help is missing
 * @param found what matters
 * @param peers it is compared with
 */
public record Diagnosis(
        Territory territory,
        long population,
        Surroundings around,
        List<Compared> figures,
        List<UnderServedCommune> underServed,
        Found found,
        Peers peers) {

    public Diagnosis {
        figures = List.copyOf(figures);
        underServed = List.copyOf(underServed);
    }
}
