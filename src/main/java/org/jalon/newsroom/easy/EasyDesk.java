package org.jalon.newsroom.easy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.site.UserError;
import org.jalon.storage.Database;

/**
 * Easy-to-read versions as editors work on them: those of a territory for what is about it, editors everywhere for what is about none.
 * Every text is kept; readers see the one that somebody published, which the audit trail notes.
 */
public final class EasyDesk {

    private final Database database;
    private final EasyTable table;
    private final Originals originals;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    public EasyDesk(
            Database database, EasyTable table, Originals originals, Access access, AuditTrail audit, Clock clock) {
        this.database = database;
        this.table = table;
        this.originals = originals;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<EasyWork> find(Subject subject) {
        return table.find(subject);
    }

    /** All that there are, those that were changed last first. */
    public List<EasyWork> list() {
        return table.list();
    }

    /** Whether they may write beside it. */
    public boolean mayWrite(Actor actor, Original original) {
        return original.territories().isEmpty()
                ? actor.hasEverywhere(Role.EDITOR)
                : original.territories().stream().allMatch(territory -> access.may(actor, Role.EDITOR, territory));
    }

    /**
     * Saves what somebody wrote as the next text, if the one they began from is still the newest.
     *
     * @param seen number of the text that they began from, 0 when there was none
     * @throws UserError when they may not, or the original is gone
     */
    public Kept save(Actor actor, Subject subject, int seen, EasyText text) {
        return inTransaction(() -> {
            mustWrite(actor, subject);
            String account = actor.account().id();
            boolean saved = seen == 0
                    ? table.insert(subject, text, account, clock.instant())
                    : table.advance(subject, seen, text, account, clock.instant());
            EasyWork now = newest(subject);
            return saved ? new Kept.Done(now) : new Kept.Overtaken(now);
        });
    }

    /** Brings the newest text before readers, if it is the one that was seen and has a title and words. */
    public Kept publish(Actor actor, Subject subject, int seen) {
        return inTransaction(() -> {
            mustWrite(actor, subject);
            EasyWork newest = newest(subject);
            if (newest.number() != seen) {
                return new Kept.Overtaken(newest);
            }
            if (newest.text().title().isEmpty() || newest.text().body().isEmpty()) {
                return new Kept.NotReady("easy.error.empty");
            }
            table.publish(subject, seen, clock.instant());
            audit.note(actor, "easy.publish", subject.path(), Map.of("number", "" + seen));
            return new Kept.Done(newest(subject));
        });
    }

    /** Takes it away from readers. */
    public void withdraw(Actor actor, Subject subject) {
        inTransaction(() -> {
            EasyWork work = newest(subject);
            if (originals.isPublic(subject)) {
                mustWrite(actor, subject);
            } else if (!actor.hasEverywhere(Role.EDITOR)) {
                throw new UserError("easy.error.rights");
            }
            table.withdraw(subject);
            audit.note(actor, "easy.withdraw", subject.path(), Map.of());
            return work;
        });
    }

    private void mustWrite(Actor actor, Subject subject) {
        Original original = originals.find(subject).orElseThrow(() -> new UserError("easy.error.gone"));
        if (!mayWrite(actor, original)) {
            throw new UserError("easy.error.rights");
        }
    }

    private EasyWork newest(Subject subject) {
        return table.find(subject).orElseThrow(() -> new UserError("easy.error.none"));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(database.transaction().execute(status -> work.get()));
    }
}
