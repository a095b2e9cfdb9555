package org.jalon.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** The places of a territory, by the INSEE code of their commune. */
record TerritoryFilter(Gazetteer gazetteer, Territory territory) implements Predicate<Place> {

    @Override
    public boolean test(Place place) {
        Optional<Commune> commune = place.facts().first(Field.INSEE_CODE).flatMap(gazetteer::findCommune);
        return commune.isPresent() && gazetteer.contains(territory, commune.get());
    }

    /** The territories that a text may mean: {@code region:32}, or a code alone, which may be that of several. */
    static List<Territory> read(Gazetteer gazetteer, String text) {
        Optional<Territory> exact = Territory.parse(text);
        List<Territory> candidates = exact.map(List::of)
                .orElseGet(() -> List.of(Territory.Kind.values()).stream()
                        .map(kind -> new Territory(kind, text.strip().toUpperCase(Locale.ROOT)))
                        .toList());
        return candidates.stream()
                .filter(candidate -> gazetteer.nameOf(candidate).isPresent())
                .toList();
    }
}
