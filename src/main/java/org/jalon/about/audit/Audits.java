package org.jalon.about.audit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jalon.about.audit.KeptAudit.Ending;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The audits of this site, and what may be declared from them today. */
public final class Audits {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    /** The foot of every page asks; another process may have kept an audit meanwhile. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Database database;
    private final AuditTable table;
    private final AuditTrail trail;
    private final Clock clock;
    private final LoadingCache<String, List<KeptAudit>> known;

    public Audits(Database database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.table = new AuditTable(database);
        this.trail = trail;
        this.clock = clock;
        this.known = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(all -> table.list());
    }

    /** Reads a file without keeping it. */
    public GridReading check(byte[] file) {
        return GridReader.read(file, today());
    }

    /**
     * Keeps an audit.
     *
     * @param actor who brings it, null for the command line
     */
    public KeptAudit keep(AuditGrid grid, String fileName, @Nullable Actor actor) {
        String who = actor == null ? "" : actor.account().id();
        KeptAudit audit = new KeptAudit(
                UUID.randomUUID().toString(),
                grid,
                Rates.of(grid),
                fileName,
                who.isEmpty() ? null : who,
                clock.instant(),
                null,
                null);
        database.transaction().executeWithoutResult(status -> {
            table.insert(audit);
            trail.note(
                    who,
                    "accessibility.keep",
                    audit.id(),
                    Map.of("rate", audit.rates().all().percent().toString(), "auditor", grid.auditor()));
        });
        known.invalidateAll();
        return audit;
    }

    /**
     * Says that an audit no longer counts.
     *
     * @param day since when; not after today
     * @throws UserError when there is no such audit, or the day is to come
     */
    public void end(Actor actor, String id, Ending ending, LocalDate day) {
        if (day.isAfter(today())) {
            throw new UserError("audit.desk.error.future");
        }
        database.transaction().executeWithoutResult(status -> {
            if (!table.end(id, ending, day)) {
                throw new UserError("audit.desk.error.unknown");
            }
            trail.note(actor, "accessibility.end", id, Map.of("why", ending.name(), "day", day.toString()));
        });
        known.invalidateAll();
    }

    /** All that were kept, the newest first. */
    public List<KeptAudit> list() {
        return table.list();
    }

    /** What may be declared today. */
    public Standing standing() {
        return known.get("").stream()
                .filter(audit -> audit.ending() != Ending.WITHDRAWN)
                .max(Comparator.comparing((KeptAudit audit) -> audit.grid().day())
                        .thenComparing(KeptAudit::keptAt))
                .map(newest -> Standing.of(newest, today()))
                .orElse(Standing.UNAUDITED);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
