package org.jalon.observatory.signal;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.observatory.CommuneRows;
import org.jalon.search.SearchInVain;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;

/**
 * What people looked for in vain. Counted in memory and written in batches, so that no search waits for it; told from what was
 * written. Counts of fewer than {@value Signal#LEAST} are never told, nor can they be worked out from larger ones. Thread-safe.
 */
public final class Signals {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** More different ones between two batches are no longer those of people. */
    private static final int MOST = 10_000;

    private final SignalTable table;
    private final CommuneRows rows;
    private final Map<SignalCount, Long> waiting = new ConcurrentHashMap<>();
    private volatile Map<String, Map<Key, Long>> known = Map.of();

    public Signals(Database database, CommuneRows rows) {
        this.table = new SignalTable(database);
        this.rows = rows;
    }

    private record Key(YearMonth month, Signal.Kind kind) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int months = month.compareTo(other.month);
            return months == 0 ? kind.compareTo(other.kind) : months;
        }
    }

    /** Counts a search; returns at once. */
    public void count(SearchInVain search) {
        if (waiting.size() < MOST) {
            YearMonth month = YearMonth.from(search.at().atZone(ZONE));
            waiting.merge(
                    new SignalCount(Signal.Kind.SEARCH, search.commune(), month, search.category()), 1L, Long::sum);
        }
    }

    /** Writes what was counted, and reads what all processes wrote. */
    public void write() {
        Map<SignalCount, Long> batch = new HashMap<>();
        for (SignalCount count : List.copyOf(waiting.keySet())) {
            Long times = waiting.remove(count);
            if (times != null) {
                batch.put(count, times);
            }
        }
        if (!batch.isEmpty()) {
            try {
                table.add(batch);
            } catch (RuntimeException e) {
                // They wait for the next time.
                batch.forEach((count, times) -> waiting.merge(count, times, Long::sum));
                throw e;
            }
        }
        Map<String, Map<Key, Long>> read = new HashMap<>();
        table.all()
                .forEach((count, times) -> read.computeIfAbsent(count.commune(), key -> new HashMap<>())
                        .put(new Key(count.month(), count.kind()), times));
        known = Map.copyOf(read);
    }

    /** By month, from the oldest; months without any are left out. */
    public List<Signal> of(Territory territory) {
        Map<Key, List<Long>> counts = new TreeMap<>();
        Arrays.stream(rows.of(territory))
                .mapToObj(row -> known.getOrDefault(rows.communes().get(row).code(), Map.of()))
                .forEach(commune -> commune.forEach((key, times) ->
                        counts.computeIfAbsent(key, all -> new ArrayList<>()).add(times)));
        return counts.entrySet().stream()
                .map(one -> new Signal(one.getKey().month(), one.getKey().kind(), told(one.getValue())))
                .toList();
    }

    /**
     * The sum of those that are told. The others join it only together, so that none can be worked out by subtraction.
     */
    private static OptionalLong told(List<Long> counts) {
        long shown = counts.stream()
                .filter(times -> times >= Signal.LEAST)
                .mapToLong(Long::longValue)
                .sum();
        long[] hidden = counts.stream()
                .filter(times -> times < Signal.LEAST)
                .mapToLong(Long::longValue)
                .toArray();
        long rest = Arrays.stream(hidden).sum();
        long sum = shown + (hidden.length > 1 && rest >= Signal.LEAST ? rest : 0);
        return sum == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    /** The newest month of which searches in vain are told for a commune. */
    public Optional<Signal> newest(String commune) {
        return of(new Territory(Territory.Kind.COMMUNE, commune)).stream()
                .filter(signal ->
                        signal.kind() == Signal.Kind.SEARCH && signal.times().isPresent())
                .reduce((older, newer) -> newer);
    }

    /** Forgets the months that ended before an instant, and says how many counts. */
    public int forget(Instant before) {
        return table.forget(before);
    }
}
