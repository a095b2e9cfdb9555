package org.jalon.search.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.PlaceId;
import org.jalon.search.columns.RowSet;
import org.jalon.search.columns.Snapshot;
import org.jalon.search.text.TextView;
import org.jalon.search.understand.Coverage;
import org.jalon.territory.Commune;

/**
 * All published places at one revision. Immutable and thread-safe.
 *
 * @param revision of the directory that it shows
 * @param madeAt opening times of seven days are in the snapshot, the first being the local day of this instant
 * @param snapshot of columns
 * @param texts of the places
 * @param entries by key
 * @param keys by identifier
 * @param filters their numbers in the snapshot
 * @param communes the numbers that communes have in the snapshot, by code
 * @param departements that have a place
 * @param zones time zones by their number in the snapshot
 */
public record Index(
        long revision,
        Instant madeAt,
        Snapshot snapshot,
        TextView texts,
        Map<Integer, Entry> entries,
        Map<PlaceId, Integer> keys,
        FilterColumns filters,
        Map<String, Integer> communes,
        Set<String> departements,
        List<ZoneId> zones)
        implements Coverage {

    private static final long SECONDS_A_DAY = 86_400;

    /** Whether another day has begun in one of the time zones. */
    boolean isOutdated(Instant now) {
        return zones.stream().anyMatch(zone -> !LocalDate.ofInstant(now, zone).equals(madeOn(zone)));
    }

    /** Whether the snapshot knows the opening times of a local date in all time zones. */
    public boolean covers(LocalDate date) {
        return zones.stream()
                .allMatch(zone -> !date.isBefore(madeOn(zone))
                        && date.isBefore(madeOn(zone).plusDays(WeekCompiler.DAYS)));
    }

    private LocalDate madeOn(ZoneId zone) {
        return LocalDate.ofInstant(madeAt, zone);
    }

    /** The day that it was made on, as days since 1970: it is made anew every day. */
    public int day() {
        return (int) Math.floorDiv(madeAt.getEpochSecond(), SECONDS_A_DAY);
    }

    /** The entry of a key that the snapshot gave. */
    public Entry entry(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("no entry " + key);
        }
        return entry;
    }

    public Optional<Entry> find(PlaceId id) {
        return Optional.ofNullable(keys.get(id)).map(this::entry);
    }

    /** The rows in these communes; none for codes that no place has. */
    public RowSet rowsIn(Collection<String> codes) {
        return snapshot.rowsIn(codes.stream()
                .filter(communes::containsKey)
                .mapToInt(code -> communes.getOrDefault(code, -1))
                .toArray());
    }

    @Override
    public boolean hasPlacesIn(Commune commune) {
        return communes.containsKey(commune.code());
    }

    @Override
    public boolean hasPlacesAround(Commune commune) {
        return departements.contains(commune.departementCode());
    }

    @Override
    public boolean knows(String word) {
        return texts.knows(word);
    }
}
