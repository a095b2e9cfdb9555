package org.jalon.newsroom.article;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** The territories that lie around others: who looks for news of the Nord wants those of Roubaix too. */
public final class Around {

    private final Gazetteer gazetteer;

    public Around(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** These territories, and all that one of their communes is in. */
    public Set<Territory> of(Collection<Territory> territories) {
        Set<Territory> all = new LinkedHashSet<>(territories);
        for (Territory territory : territories) {
            if (territory.kind() == Territory.Kind.COMMUNE) {
                gazetteer.findCommune(territory.code()).ifPresent(commune -> add(commune, territory, all));
            } else {
                gazetteer.listCommunes().stream()
                        .filter(commune -> gazetteer.contains(territory, commune))
                        .forEach(commune -> add(commune, territory, all));
            }
        }
        return all;
    }

    private static void add(Commune commune, Territory inner, Set<Territory> all) {
        if (commune.epciCode() != null && inner.kind() == Territory.Kind.COMMUNE) {
            all.add(new Territory(Territory.Kind.EPCI, commune.epciCode()));
        }
        if (inner.kind() != Territory.Kind.REGION) {
            all.add(new Territory(Territory.Kind.DEPARTEMENT, commune.departementCode()));
        }
        all.add(new Territory(Territory.Kind.REGION, commune.regionCode()));
    }
}
