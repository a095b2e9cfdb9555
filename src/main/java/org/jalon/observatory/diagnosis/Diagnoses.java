package org.jalon.observatory.diagnosis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Surroundings;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.finding.Findings;
import org.jalon.observatory.need.UnderServed;
import org.jalon.observatory.need.UnderServedCommune;
import org.jalon.observatory.reference.Compared;
import org.jalon.observatory.reference.References;
import org.jalon.territory.Territory;

/**
 * Makes diagnoses. Those that anybody may read are kept, the least asked ones forgotten first, until figures change. Thread-safe.
 */
public final class Diagnoses {

    private static final int KEPT = 500;

    private final Observatory observatory;
    private final References references;
    private final Findings findings;
    private final UnderServed underServed;
    private final CommuneRows rows;
    private final Map<Territory, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Territory, Kept> eldest) {
            return size() > KEPT;
        }
    });

    public Diagnoses(
            Observatory observatory,
            References references,
            Findings findings,
            UnderServed underServed,
            CommuneRows rows) {
        this.observatory = observatory;
        this.references = references;
        this.findings = findings;
        this.underServed = underServed;
        this.rows = rows;
    }

    private record Kept(long version, Diagnosis diagnosis) {}

    /**
     * What the viewer may read of a territory.
     *
     * @param territory that the gazetteer knows
     */
    public Diagnosis of(Territory territory, Viewer viewer) {
        if (viewer.isPartner()) {
            return make(territory, viewer);
        }
        long version = observatory.version();
        Kept known = kept.get(territory);
        if (known == null || known.version() != version) {
            known = new Kept(version, make(territory, viewer));
            kept.put(territory, known);
        }
        return known.diagnosis();
    }

    private Diagnosis make(Territory territory, Viewer viewer) {
        List<Compared> figures = references.of(territory, viewer);
        List<UnderServedCommune> lacking = underServed.list(territory, Integer.MAX_VALUE);
        return new Diagnosis(
                territory,
                rows.population(territory),
                Surroundings.of(territory, rows),
                figures,
                lacking,
                findings.find(territory, figures, lacking, viewer),
                observatory.peers(territory));
    }
}
