package org.jalon.exchange.catalogue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.NeededFact;
import org.jalon.directory.Place;
import org.jalon.directory.QualityScore;
import org.jalon.directory.RecordRef;
import org.jalon.exchange.Leaving;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/**
 * What the data are worth as a whole.
 *
 * @param places that may leave
 * @param toVerify how many of them nobody looked after for long
 * @param verified how many of them a person verified
 * @param meanScore of their sheets
 * @param known of each fact that people need, in percent of the sheets that are asked for it
 * @param placesOf published places that each source has, those that may not leave among them
 * @param regions that they are in, as INSEE codes
 * @param revision that was counted
 */
public record Figures(
        int places,
        int toVerify,
        int verified,
        int meanScore,
        Map<NeededFact, Integer> known,
        Map<String, Integer> placesOf,
        Set<String> regions,
        long revision) {

    public Figures {
        known = Map.copyOf(known);
        placesOf = Map.copyOf(placesOf);
        regions = Set.copyOf(regions);
    }

    /** Counts places one by one. */
    static final class Counting {
        private final Leaving leaving;
        private final Gazetteer gazetteer;
        private final FreshnessRule freshness;
        private final Instant now;
        private final Map<NeededFact, int[]> facts = new EnumMap<>(NeededFact.class);
        private final Map<String, Integer> placesOf = new HashMap<>();
        private final Set<String> regions = new TreeSet<>();
        private int places;
        private int toVerify;
        private int verified;
        private long scores;

        Counting(Leaving leaving, Gazetteer gazetteer, FreshnessRule freshness, Instant now) {
            this.leaving = leaving;
            this.gazetteer = gazetteer;
            this.freshness = freshness;
            this.now = now;
        }

        void add(Place published) {
            published.sourceRecords().stream()
                    .map(RecordRef::source)
                    .distinct()
                    .forEach(source -> placesOf.merge(source, 1, Integer::sum));
            leaving.of(published).ifPresent(this::count);
        }

        private void count(Place place) {
            QualityScore score = QualityScore.of(place, freshness, now);
            places++;
            toVerify += score.toVerify() ? 1 : 0;
            verified += place.verification().isPresent() ? 1 : 0;
            scores += score.points();
            score.completeness().known().forEach(fact -> counts(fact)[0]++);
            score.completeness().known().forEach(fact -> counts(fact)[1]++);
            score.completeness().missing().forEach(fact -> counts(fact)[1]++);
            Optional<Commune> commune = place.facts().first(Field.INSEE_CODE).flatMap(gazetteer::findCommune);
            commune.map(Commune::regionCode).ifPresent(regions::add);
        }

        private int[] counts(NeededFact fact) {
            return facts.computeIfAbsent(fact, any -> new int[2]);
        }

        Figures figures(long revision) {
            Map<NeededFact, Integer> known = facts.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> 100 * entry.getValue()[0] / entry.getValue()[1]));
            int mean = places == 0 ? 0 : (int) (scores / places);
            return new Figures(places, toVerify, verified, mean, known, placesOf, regions, revision);
        }
    }
}
