package org.jalon.exchange;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** The territory that a person means by a code. */
final class MeantTerritory {

    private final Directory directory;
    private final Gazetteer gazetteer;

    MeantTerritory(Directory directory, Gazetteer gazetteer) {
        this.directory = directory;
        this.gazetteer = gazetteer;
    }

    /**
     * The places of a territory.
     *
     * @param text code, or kind and code
     * @throws UserError when no territory, or more than one that has places, is meant
     */
    Predicate<Place> of(String text) {
        return new TerritoryFilter(gazetteer, meant(text));
    }

    private Territory meant(String text) {
        List<Territory> possible = TerritoryFilter.read(gazetteer, text);
        List<Territory> peopled = possible.size() < 2
                ? possible
                : possible.stream().filter(this::hasPlaces).toList();
        if (possible.isEmpty()) {
            throw new UserError("exchange.unknown-territory", text);
        }
        if (peopled.size() > 1) {
            throw new UserError(
                    "exchange.ambiguous-territory",
                    text,
                    peopled.stream().map(Territory::toString).collect(Collectors.joining(", ")));
        }
        return peopled.isEmpty() ? possible.getFirst() : peopled.getFirst();
    }

    private boolean hasPlaces(Territory territory) {
        Predicate<Place> filter = new TerritoryFilter(gazetteer, territory);
        boolean[] found = {false};
        directory.forEachPublished(place -> found[0] |= filter.test(place));
        return found[0];
    }
}
