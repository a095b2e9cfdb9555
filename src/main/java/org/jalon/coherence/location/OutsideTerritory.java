package org.jalon.coherence.location;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** A place in a commune that this instance does not serve. Says nothing where no territory is set. */
public final class OutsideTerritory implements Check {

    private final Gazetteer gazetteer;
    private final Set<Territory> served;

    public OutsideTerritory(Gazetteer gazetteer, Set<Territory> served) {
        this.gazetteer = gazetteer;
        this.served = Set.copyOf(served);
    }

    @Override
    public List<Finding> check(Statement statement) {
        if (served.isEmpty()) {
            return List.of();
        }
        Optional<Commune> commune = gazetteer
                .findCommune(statement.text(Field.INSEE_CODE))
                .or(() -> statement.position().flatMap(gazetteer::communeAt));
        return commune.filter(where -> served.stream().noneMatch(territory -> gazetteer.contains(territory, where)))
                .map(where -> List.of(Finding.of(Code.OUTSIDE_TERRITORY, Field.COMMUNE, where.name())))
                .orElse(List.of());
    }
}
