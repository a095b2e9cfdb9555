package org.jalon.newsroom.banner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.banner.KeptBanner.Time;
import org.jalon.site.UserError;
import org.jalon.storage.Database;

/** What editors do with banners: those of a territory with banners about it, those of everywhere with all. */
public final class BannerDesk {

    /** How far away the end may be: what is true for longer belongs on a page. */
    static final Duration LONGEST = Duration.ofDays(90);

    private static final int MOST_PAST = 50;

    private final Database database;
    private final BannerTable table;
    private final BannerBoard board;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    BannerDesk(Database database, BannerTable table, BannerBoard board, Access access, AuditTrail audit, Clock clock) {
        this.database = database;
        this.table = table;
        this.board = board;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<KeptBanner> find(String id) {
        return ItemId.isValid(id) ? table.find(id) : Optional.empty();
    }

    List<KeptBanner> current() {
        return table.endingAfter(clock.instant());
    }

    List<KeptBanner> past() {
        return table.endedBy(clock.instant(), MOST_PAST);
    }

    boolean mayChange(Actor actor, KeptBanner banner) {
        return access.may(actor, Role.EDITOR, banner.where().territory());
    }

    /**
     * Adds a banner without id, or says a known one anew.
     *
     * @throws UserError when they may not, it ends too late or too early, or somebody changed it meanwhile
     */
    void save(Actor actor, KeptBanner typed) {
        Instant now = clock.instant();
        check(actor, typed);
        if (typed.isOver(now)) {
            throw new UserError("banner.error.over");
        }
        Instant from = typed.time().from().isAfter(now) ? typed.time().from() : now;
        if (typed.time().until().isAfter(from.plus(LONGEST))) {
            throw new UserError("banner.error.long", LONGEST.toDays());
        }
        if (typed.id().isEmpty()) {
            KeptBanner added = withId(typed, ItemId.next());
            noted(actor, "banner.add", added, () -> table.insert(added));
        } else {
            find(typed.id()).ifPresent(known -> check(actor, known));
            noted(actor, "banner.change", typed, () -> update(typed));
        }
    }

    /** Has it end now; one that did not begin yet never does. */
    void end(Actor actor, KeptBanner banner) {
        check(actor, banner);
        Instant now = clock.instant();
        if (banner.isOver(now)) {
            return;
        }
        Instant from = banner.time().from().isBefore(now) ? banner.time().from() : now.minusMillis(1);
        KeptBanner ended = new KeptBanner(
                banner.id(),
                banner.level(),
                banner.where(),
                banner.french(),
                banner.english(),
                banner.link(),
                new Time(from, now),
                banner.version());
        noted(actor, "banner.end", ended, () -> update(ended));
    }

    private void check(Actor actor, KeptBanner banner) {
        if (!mayChange(actor, banner)) {
            throw new UserError("banner.error.rights");
        }
    }

    private void update(KeptBanner banner) {
        if (!table.update(banner)) {
            throw new UserError("banner.error.overtaken");
        }
    }

    private void noted(Actor actor, String act, KeptBanner banner, Runnable change) {
        database.transaction().executeWithoutResult(status -> {
            change.run();
            audit.note(actor, act, banner.id(), Map.of("text", banner.french().text()));
        });
        board.refresh();
    }

    private static KeptBanner withId(KeptBanner banner, String id) {
        return new KeptBanner(
                id, banner.level(), banner.where(), banner.french(), banner.english(), banner.link(), banner.time(), 1);
    }
}
