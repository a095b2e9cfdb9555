package org.jalon.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.coherence.MatchRecords;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.RecordRef;
import org.jalon.matching.Decision;
import org.jalon.matching.MatchedPair;
import org.jalon.matching.Matching;
import org.jspecify.annotations.Nullable;

/** Compares the records of one run that are new, or recognised by something new, with all that the directory has. */
final class Placer {

    private static final int PAGE = 500;

    private final Directory directory;
    private final ToldApart apart;
    private final String source;
    private final boolean gathers;
    private final Matching.Collector collector = new Matching.Collector();
    private final Map<String, Member> members = new LinkedHashMap<>();

    /**
     * @param gathers whether its rows come from others, which the column of the source names
     */
    Placer(Directory directory, ToldApart apart, String source, boolean gathers) {
        this.directory = directory;
        this.apart = apart;
        this.source = source;
        this.gathers = gathers;
    }

    /** A record and where it is. */
    private record Member(String origin, @Nullable PlaceId place) {}

    /**
     * Compares.
     *
     * @param marks of all records of the run, by id
     * @param fresh ids of those to compare
     */
    Placement place(Iterable<OriginRecord> records, Map<String, Long> marks, Set<String> fresh) {
        Map<String, PlaceId> own = new HashMap<>();
        directory.forEachRecord(record -> {
            if (!record.ref().source().equals(source)) {
                add(record.ref(), record.facts(), record.place());
            } else if (marks.containsKey(record.ref().id())) {
                own.put(record.ref().id(), record.place());
            }
        });
        returning(fresh.stream().filter(id -> !own.containsKey(id)).toList(), own);
        addArriving(records, own);
        Set<String> keys = fresh.stream().map(id -> key(id)).collect(Collectors.toUnmodifiableSet());
        Matching matching = collector.matching();
        List<MatchedPair> pairs = matching.pairs(keys::contains);
        Joining joining =
                new Joining(apart, (left, right) -> matching.judge(left, right).decision() == Decision.DIFFERENT);
        Set<PlaceId> published = published(pairs);
        members.forEach((key, member) -> joining.add(
                key, member.origin(), member.place(), member.place() == null || published.contains(member.place())));
        return placement(joining, matching, pairs, marks, keys);
    }

    private Placement placement(
            Joining joining, Matching matching, List<MatchedPair> pairs, Map<String, Long> marks, Set<String> fresh) {
        Joining.Outcome outcome = joining.settle(pairs);
        Map<RecordRef, PlaceId> places = new HashMap<>();
        List<Placement.FoundPair> found = new ArrayList<>();
        outcome.joined().forEach(pair -> {
            found.add(found(matching, pair, true));
            List.of(pair.left(), pair.right()).forEach(key -> {
                PlaceId place = joining.placeOf(key);
                if (place != null && get(key).place() == null) {
                    places.put(RecordKey.ref(key), place);
                }
            });
        });
        outcome.toReview().forEach(pair -> found.add(found(matching, pair, false)));
        int toReview = Math.toIntExact(
                outcome.asking().stream().filter(fresh::contains).count());
        return new Placement(source, marks, fresh, places, found, toReview);
    }

    private static Placement.FoundPair found(Matching matching, MatchedPair pair, boolean joined) {
        return new Placement.FoundPair(
                RecordKey.ref(pair.left()), RecordKey.ref(pair.right()), Likenesses.of(matching, pair), joined);
    }

    /** Records that the source had before go back to where they were; those that were alone there may join others now. */
    private void returning(List<String> ids, Map<String, PlaceId> own) {
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<RecordRef> refs = ids.subList(from, Math.min(from + PAGE, ids.size())).stream()
                    .map(id -> new RecordRef(source, id))
                    .toList();
            directory.findRecords(refs).stream()
                    .filter(known -> !isWithdrawn(known.place()))
                    .forEach(known -> own.put(known.ref().id(), known.place()));
        }
    }

    private boolean isWithdrawn(PlaceId place) {
        return directory.follow(place) instanceof PlaceLookup.Withdrawn(Place last, boolean closed) && !closed;
    }

    /** Of records with one id, the last counts. */
    private void addArriving(Iterable<OriginRecord> records, Map<String, PlaceId> own) {
        Map<String, Integer> left = new HashMap<>();
        records.forEach(record -> left.merge(record.ref().id(), 1, Integer::sum));
        records.forEach(record -> {
            String id = record.ref().id();
            if (left.merge(id, -1, Integer::sum) == 0) {
                add(record.ref(), record.facts(), own.get(id));
            }
        });
    }

    private void add(RecordRef ref, Facts facts, @Nullable PlaceId place) {
        String key = RecordKey.of(ref);
        collector.add(MatchRecords.of(key, ref.source(), facts));
        members.put(key, new Member(origin(ref, facts), place));
    }

    private String origin(RecordRef ref, Facts facts) {
        return gathers && ref.source().equals(source) ? source + '\n' + facts.text(Field.SOURCE) : ref.source();
    }

    private Set<PlaceId> published(List<MatchedPair> pairs) {
        List<PlaceId> places = pairs.stream()
                .filter(pair -> pair.decision() == Decision.SAME)
                .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                .map(key -> get(key).place())
                .filter(place -> place != null)
                .distinct()
                .toList();
        Set<PlaceId> published = new HashSet<>();
        for (int from = 0; from < places.size(); from += PAGE) {
            directory
                    .find(places.subList(from, Math.min(from + PAGE, places.size())))
                    .forEach(place -> published.add(place.id()));
        }
        return published;
    }

    private Member get(String key) {
        return Objects.requireNonNull(members.get(key));
    }

    private String key(String id) {
        return RecordKey.of(new RecordRef(source, id));
    }
}
