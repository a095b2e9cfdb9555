package org.jalon.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which of many records are the same place. Records are compared with the knowledge of all of them: a word that few
 * names have says much, a telephone that ten places share says nothing. The same records give the same answers, whatever
 * their order. Immutable and thread-safe.
 */
public final class Matching {

    /** Records that one task compares with those after them. */
    private static final int SLICE = 256;

    /** Records that are made ready together. */
    private static final int BATCH = 4_096;

    private final List<Fingerprint> records;
    private final Map<String, Integer> places = new HashMap<>();
    private final Statistics statistics;
    private final Model model;

    private Matching(List<Fingerprint> fingerprints, Model model) {
        records = fingerprints.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        for (int i = 0; i < records.size(); i++) {
            if (places.put(records.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "two records with the id " + records.get(i).id());
            }
        }
        statistics = Statistics.of(records);
        this.model = model;
    }

    /** Collects records, so that those that were read need not stay in memory. For one thread. */
    public static final class Collector {

        private final List<Fingerprint> fingerprints = new ArrayList<>();
        private final List<MatchRecord> waiting = new ArrayList<>(BATCH);

        /** Adds a record; its id must be its own. */
        public void add(MatchRecord record) {
            waiting.add(record);
            if (waiting.size() == BATCH) {
                prepare();
            }
        }

        private void prepare() {
            fingerprints.addAll(waiting.parallelStream().map(Fingerprint::of).toList());
            waiting.clear();
        }

        /** All that was added, ready to be compared. */
        public Matching matching() {
            prepare();
            return new Matching(fingerprints, Model.current());
        }
    }

    /** These records, ready to be compared. */
    public static Matching of(Collection<MatchRecord> records) {
        Collector collector = new Collector();
        records.forEach(collector::add);
        return collector.matching();
    }

    /** Compares two records without knowledge of any others. */
    public static Comparison compare(MatchRecord one, MatchRecord other) {
        return Comparison.of(Fingerprint.of(one), Fingerprint.of(other), Statistics.none());
    }

    /** Compares the records of two ids. */
    public Comparison compare(String left, String right) {
        return Comparison.of(get(left), get(right), statistics);
    }

    /** Whether the records of two ids are the same place, and why. */
    public Judgement judge(String left, String right) {
        return model.judge(compare(left, right));
    }

    /** Every pair that is the same or that a person should see, likely ones first. */
    public List<MatchedPair> pairs() {
        return pairs(record -> true);
    }

    /** The pairs of which at least one record is such, by its id: the others are not compared with each other. */
    public List<MatchedPair> pairs(Predicate<String> such) {
        BitSet wanted = new BitSet(records.size());
        for (int place = 0; place < records.size(); place++) {
            wanted.set(place, such.test(records.get(place).id()));
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        Candidates candidates = Candidates.of(records);
        int slices = (records.size() + SLICE - 1) / SLICE;
        return IntStream.range(0, slices)
                .parallel()
                .boxed()
                .flatMap(slice -> pairs(candidates, slice * SLICE, wanted))
                .sorted(MatchedPair.LIKELY_FIRST)
                .toList();
    }

    /**
     * The records that are one place, of the pairs of {@link #pairs}: no group holds two records that are judged different.
     *
     * @return groups of two or more ids
     */
    public List<List<String>> groups(Collection<MatchedPair> pairs) {
        return Groups.of(pairs, (left, right) -> judge(left, right).decision() == Decision.DIFFERENT);
    }

    private Stream<MatchedPair> pairs(Candidates candidates, int from, BitSet wanted) {
        List<MatchedPair> found = new ArrayList<>();
        for (int place = from; place < Math.min(from + SLICE, records.size()); place++) {
            Fingerprint left = records.get(place);
            boolean all = wanted.get(place);
            candidates.forEachAfter(place, after -> {
                if (!all && !wanted.get(after)) {
                    return;
                }
                Fingerprint right = records.get(after);
                double score = model.score(Comparison.of(left, right, statistics));
                Decision decision = model.decide(score);
                if (decision != Decision.DIFFERENT) {
                    found.add(new MatchedPair(left.id(), right.id(), score, decision));
                }
            });
        }
        return found.stream();
    }

    private Fingerprint get(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no record " + id);
        }
        return records.get(place);
    }
}
