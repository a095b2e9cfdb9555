package org.jalon.search.index;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.search.Filter;
import org.jalon.search.columns.Row;
import org.jalon.search.columns.Snapshot;
import org.jalon.search.columns.SnapshotBuilder;
import org.jalon.search.lexicon.Lexicon;
import org.jalon.search.lexicon.Token;
import org.jalon.search.text.PlaceText;
import org.jalon.search.text.TextIndex;
import org.jalon.search.text.TextView;
import org.jalon.territory.Gazetteer;

/** Keeps the entries of all places and makes an index of them after each change. Used by one thread. */
public final class IndexMaker implements AutoCloseable {

    /** Longer names sort by their beginning. */
    private static final int SORTED_LETTERS = 60;

    private final Gazetteer gazetteer;
    private final EntryReader reader;
    private final TextIndex texts = new TextIndex();
    private final Map<PlaceId, Integer> keys = new HashMap<>();
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final List<PlaceText> newTexts = new ArrayList<>();
    private final List<Integer> removed = new ArrayList<>();

    public IndexMaker(Lexicon lexicon, Gazetteer gazetteer, FreshnessRule freshness) {
        this.gazetteer = gazetteer;
        this.reader = new EntryReader(lexicon, freshness);
    }

    /** Adds a place, or what it has become. */
    public void put(Place place) {
        int key = keys.computeIfAbsent(place.id(), id -> keys.size());
        entries.put(key, reader.read(key, place));
        newTexts.add(reader.text(key, place));
    }

    /** Drops a place that is no longer published. */
    public void remove(PlaceId id) {
        Integer key = keys.get(id);
        if (key != null && entries.remove(key) != null) {
            removed.add(key);
        }
    }

    int size() {
        return entries.size();
    }

    /** The index of all places; times of opening are those of the seven days that begin on the local day of the instant. */
    public Index make(long revision, Instant now) {
        TextView view = texts.update(newTexts, removed);
        newTexts.clear();
        removed.clear();
        Set<String> sources = new TreeSet<>();
        entries.values().forEach(entry -> sources.addAll(entry.values().getOrDefault(Filter.SOURCE, Set.of())));
        FilterColumns filters = new FilterColumns(sources);
        Map<String, Integer> communes = new HashMap<>();
        List<ZoneId> zones = new ArrayList<>();
        Snapshot snapshot = snapshot(filters, communes, zones, new WeekCompiler(now));
        return new Index(
                revision,
                now,
                snapshot,
                view,
                Map.copyOf(entries),
                Map.copyOf(keysOf(entries.values())),
                filters,
                Map.copyOf(communes),
                departements(communes.keySet()),
                List.copyOf(zones));
    }

    private Snapshot snapshot(
            FilterColumns filters, Map<String, Integer> communes, List<ZoneId> zones, WeekCompiler weeks) {
        SnapshotBuilder builder = Snapshot.builder(filters.facets());
        for (Entry entry : entries.values()) {
            if (!zones.contains(entry.zone())) {
                zones.add(entry.zone());
            }
            builder.add(new Row(
                    entry.key(),
                    entry.position(),
                    filters.bits(entry.values()),
                    entry.commune().isEmpty() ? -1 : communes.computeIfAbsent(entry.commune(), code -> communes.size()),
                    zones.indexOf(entry.zone()),
                    weeks.compile(entry),
                    sortName(entry.name())));
        }
        return builder.build();
    }

    /** Arrondissements count for their city too, so that its name is known to be covered. */
    private Set<String> departements(Collection<String> communes) {
        Set<String> departements = new HashSet<>();
        communes.forEach(
                code -> gazetteer.findCommune(code).ifPresent(commune -> departements.add(commune.departementCode())));
        return Set.copyOf(departements);
    }

    private static Map<PlaceId, Integer> keysOf(Collection<Entry> entries) {
        Map<PlaceId, Integer> keys = new HashMap<>();
        entries.forEach(entry -> keys.put(entry.id(), entry.key()));
        return keys;
    }

    private static String sortName(String name) {
        String folded = String.join(" ", Token.words(name));
        return folded.substring(0, Math.min(folded.length(), SORTED_LETTERS));
    }

    @Override
    public void close() {
        texts.close();
    }
}
