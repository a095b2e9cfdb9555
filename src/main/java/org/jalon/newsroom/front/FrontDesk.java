package org.jalon.newsroom.front;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.newsroom.ItemId;
import org.jalon.site.UserError;
import org.jalon.storage.Database;

/** What editors do with the home page: those who are editors everywhere, since it is the same for all. */
final class FrontDesk {

    private static final int MOST_LISTED = 60;

    private final Database database;
    private final CompositionTable table;
    private final FrontBoard board;
    private final AuditTrail audit;
    private final Clock clock;

    FrontDesk(Database database, CompositionTable table, FrontBoard board, AuditTrail audit, Clock clock) {
        this.database = database;
        this.table = table;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
    }

    static boolean mayCompose(Actor actor) {
        return actor.hasEverywhere(Role.EDITOR);
    }

    Instant now() {
        return clock.instant();
    }

    List<Composition> list() {
        return table.list(MOST_LISTED);
    }

    Optional<Composition> find(String id) {
        return ItemId.isValid(id) ? table.find(id) : Optional.empty();
    }

    /** What is shown at an instant. */
    Composition shownAt(Instant at) {
        return table.shownAt(at).orElse(Composition.USUAL);
    }

    /** Begins a draft that is like another composition; its id. */
    String begin(Actor actor, Composition like) {
        check(actor);
        Composition draft = new Composition(ItemId.next(), null, like.blocks(), 1, clock.instant());
        table.insert(draft);
        return draft.id();
    }

    /** @throws UserError when they may not, or somebody changed it meanwhile */
    void save(Actor actor, Composition draft) {
        check(actor);
        if (!table.save(draft, clock.instant())) {
            throw new UserError("front.error.overtaken");
        }
    }

    /** Saves a draft and has it be shown from an instant on, at once when that is past. */
    void publish(Actor actor, Composition draft, Instant from) {
        check(actor);
        Instant now = clock.instant();
        Instant at = from.isAfter(now) ? from : now;
        database.transaction().executeWithoutResult(status -> {
            boolean done = table.save(draft, now)
                    && table.find(draft.id())
                            .filter(saved -> table.publish(saved, at, now))
                            .isPresent();
            if (!done) {
                throw new UserError("front.error.overtaken");
            }
            audit.note(actor, "front.publish", draft.id(), Map.of("from", at.toString()));
        });
        board.refresh();
    }

    /** Makes a draft again of what was planned. */
    void takeBack(Actor actor, Composition planned) {
        check(actor);
        database.transaction().executeWithoutResult(status -> {
            if (!table.takeBack(planned.id(), clock.instant())) {
                throw new UserError("front.error.overtaken");
            }
            audit.note(actor, "front.take-back", planned.id(), Map.of());
        });
    }

    void delete(Actor actor, Composition draft) {
        check(actor);
        if (!table.delete(draft.id())) {
            throw new UserError("front.error.overtaken");
        }
    }

    private static void check(Actor actor) {
        if (!mayCompose(actor)) {
            throw new UserError("front.error.rights");
        }
    }
}
