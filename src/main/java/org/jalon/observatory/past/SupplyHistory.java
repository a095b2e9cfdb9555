package org.jalon.observatory.past;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jalon.directory.Directory;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.PlaceId;
import org.jalon.observatory.CommuneRows;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was offered at the end of each month since the first revision, so that curves exist from the first day. Revisions of a
 * place are read once, and again only when it changed. Thread-safe.
 */
public final class SupplyHistory implements PastSupplies {

    private static final Logger LOG = LoggerFactory.getLogger(SupplyHistory.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int STEPS_AT_ONCE = 5_000;
    private static final int PLACES_AT_ONCE = 500;

    private final Directory directory;
    private final SpellTable table;
    private final SpellMaker maker;
    private final CommuneRows rows;
    private final Clock clock;
    private final ReentrantLock following = new ReentrantLock();
    private volatile @Nullable Told told;

    public SupplyHistory(Directory directory, Database database, Gazetteer gazetteer, CommuneRows rows, Clock clock) {
        this.directory = directory;
        this.table = new SpellTable(database);
        this.maker = new SpellMaker(gazetteer);
        this.rows = rows;
        this.clock = clock;
    }

    private record Told(long revision, long version, List<Spell> spells, Curves curves) {}

    /** None before the history was told for the first time, which {@link #follow} does in the background. */
    @Override
    public List<PastSupply> since(Territory territory, YearMonth from) {
        Told known = told;
        if (known == null) {
            return List.of();
        }
        Set<String> communes = Arrays.stream(rows.of(territory))
                .mapToObj(row -> rows.communes().get(row).code())
                .collect(Collectors.toSet());
        return known.curves().of(communes, from, YearMonth.now(clock.withZone(ZONE)));
    }

    @Override
    public long version() {
        Told known = told;
        return known == null ? 0 : known.version();
    }

    /** Reads the places that changed since the last time, also those that another process changed. */
    public void follow() {
        following.lock();
        try {
            long head = directory.head();
            long known = table.revision();
            if (head > known) {
                read(touched(known));
                table.toldUpTo(head);
            }
            Told before = told;
            if (before == null || before.revision() != Math.max(head, known)) {
                told = told(Math.max(head, known), table.all(), before);
            }
        } finally {
            following.unlock();
        }
    }

    /** Most changes of places, such as of a phone number, change no curve. */
    private static Told told(long revision, List<Spell> spells, @Nullable Told before) {
        return before != null && before.spells().equals(spells)
                ? new Told(revision, before.version(), before.spells(), before.curves())
                : new Told(revision, before == null ? 1 : before.version() + 1, spells, Curves.of(spells));
    }

    private List<PlaceId> touched(long since) {
        Set<PlaceId> touched = new LinkedHashSet<>();
        List<PlaceChange> steps = directory.changesSince(since, STEPS_AT_ONCE);
        while (!steps.isEmpty()) {
            steps.forEach(step -> touched.add(step.id()));
            steps = directory.changesSince(steps.getLast().revision(), STEPS_AT_ONCE);
        }
        return List.copyOf(touched);
    }

    private void read(List<PlaceId> places) {
        for (int from = 0; from < places.size(); from += PLACES_AT_ONCE) {
            Map<PlaceId, List<Spell>> spells = new HashMap<>();
            for (PlaceId place : places.subList(from, Math.min(places.size(), from + PLACES_AT_ONCE))) {
                spells.put(place, maker.spells(directory.history(place)));
            }
            table.replace(spells);
        }
        LOG.info("What {} places offered in the past is known", places.size());
    }
}
