package org.jalon.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.MergeTable.Join;
import org.jalon.directory.Revision.Act;

/**
 * Has records of a run join places that are known. A record that joins makes a place of its own first, which is merged at
 * once: so it can be parted again like any other, and its id leads to the place for ever.
 */
final class Joining {

    private final Placing placing;
    private final String decision;
    private final PlaceTable places;
    private final MergeTable merges;
    private final PlaceSteps steps;

    Joining(Publishing order, PlaceTable places, MergeTable merges, PlaceSteps steps) {
        placing = order.placing();
        decision = order.decision();
        this.places = places;
        this.merges = merges;
        this.steps = steps;
    }

    /**
     * The published places that records belong to; those that make or keep places of their own are left out.
     *
     * @param created never heard before
     * @param returned that come back, of which those are asked whose place nobody else has
     */
    Map<RecordRef, PlaceId> targets(List<RecordTable.Heard> created, List<RecordTable.Heard> returned) {
        if (placing == Placing.NEW) {
            return Map.of();
        }
        Map<RecordTable.Heard, PlaceId> wanted = new LinkedHashMap<>();
        created.forEach(record -> ask(record).ifPresent(place -> wanted.put(record, place)));
        lonely(returned).forEach(record -> ask(record).ifPresent(place -> wanted.put(record, place)));
        Map<PlaceId, PlaceId> ends = merges.publishedEnds(wanted.values());
        Map<RecordRef, PlaceId> targets = new LinkedHashMap<>();
        wanted.forEach((record, place) -> Optional.ofNullable(ends.get(place))
                .filter(end -> !end.equals(record.place()))
                .ifPresent(end -> targets.put(record.ref(), end)));
        return targets;
    }

    /**
     * Merges the places of records that are written.
     *
     * @return the revision of each merge
     */
    Map<RecordRef, Long> join(List<RecordTable.Heard> records, Map<RecordRef, PlaceId> targets) {
        Map<RecordRef, Long> revisions = new LinkedHashMap<>();
        List<RecordTable.Heard> left = new ArrayList<>(records.stream()
                .filter(record -> targets.containsKey(record.ref()))
                .toList());
        while (!left.isEmpty()) {
            // Of each place one at a time, so that its history tells what each of them brought.
            Set<PlaceId> taking = new HashSet<>();
            List<RecordTable.Heard> round = left.stream()
                    .filter(record -> taking.add(target(record, targets)))
                    .toList();
            left.removeAll(round);
            merges.move(round.stream()
                    .map(record -> new Join(record.place(), target(record, targets)))
                    .toList());
            revisions.putAll(steps.merge(round, targets, record -> cause(record, Act.MERGED)));
            steps.settle(round.stream()
                    .collect(Collectors.toMap(
                            record -> target(record, targets),
                            record -> cause(record, Act.TOOK_IN),
                            (first, same) -> first,
                            LinkedHashMap::new)));
        }
        return revisions;
    }

    private Optional<PlaceId> ask(RecordTable.Heard record) {
        return placing.placeOf(record.ref());
    }

    /** Records alone in places that are withdrawn, and were not closed by people. */
    private List<RecordTable.Heard> lonely(List<RecordTable.Heard> returned) {
        Map<PlaceId, List<RecordTable.Heard>> byPlace = returned.stream()
                .collect(Collectors.groupingBy(RecordTable.Heard::place, LinkedHashMap::new, Collectors.toList()));
        byPlace.values().removeIf(records -> records.size() > 1);
        List<String> ids = byPlace.keySet().stream().map(PlaceId::text).toList();
        Set<PlaceId> withdrawn = places.find(ids).stream()
                .filter(row -> !row.isPublished() && row.into() == null && !row.closed())
                .map(row -> row.place().id())
                .collect(Collectors.toSet());
        byPlace.keySet().retainAll(withdrawn);
        return byPlace.values().stream().flatMap(List::stream).toList();
    }

    private Cause cause(RecordTable.Heard record, Act act) {
        return new Cause(record.ref(), act, decision, Before.NOTHING);
    }

    private static PlaceId target(RecordTable.Heard record, Map<RecordRef, PlaceId> targets) {
        return Objects.requireNonNull(targets.get(record.ref()));
    }
}
