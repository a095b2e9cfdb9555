package org.jalon.newsroom.letter.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.mail.Mailings;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.letter.Choices;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.send.Dispatch;
import org.jalon.storage.Database;

/** What editors do with letters. Each act is one transaction, and is noted in the audit trail. */
public final class Letters {

    private static final int MOST_LISTED = 200;

    private final Database database;
    private final LetterTable table;
    private final Dispatch dispatch;
    private final Mailings mailings;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public Letters(
            Database database,
            LetterTable table,
            Dispatch dispatch,
            Mailings mailings,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.database = database;
        this.table = table;
        this.dispatch = dispatch;
        this.mailings = mailings;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    List<NewsLetter> list() {
        return table.list(MOST_LISTED);
    }

    Optional<NewsLetter> find(String id) {
        return ItemId.isValid(id) ? table.find(id) : Optional.empty();
    }

    /** Whether somebody may send a letter that is narrowed down like this: editors of a territory only to that. */
    boolean maySend(Actor actor, Choices target) {
        return actor.hasEverywhere(Role.EDITOR)
                || !target.territories().isEmpty()
                        && target.territories().stream()
                                .allMatch(territory -> access.may(actor, Role.EDITOR, territory));
    }

    /** Begins a letter; its id. */
    public String draft(Actor actor, NewsLetter letter) {
        database.transaction().executeWithoutResult(status -> {
            table.insert(letter, actor.account().id(), clock.instant());
            table.save(letter, clock.instant());
            note(actor, "written", letter.id(), Map.of());
        });
        return letter.id();
    }

    /** Says other things in a draft; false when somebody changed it meanwhile, or it has left. */
    boolean save(NewsLetter letter) {
        return table.save(letter, clock.instant());
    }

    boolean delete(Actor actor, NewsLetter letter) {
        return noted(actor, "deleted", letter, () -> table.delete(letter.id()));
    }

    boolean schedule(Actor actor, NewsLetter letter, Instant at, String base) {
        return noted(actor, "scheduled", letter, () -> table.schedule(letter, at, base, clock.instant()));
    }

    boolean unschedule(Actor actor, NewsLetter letter) {
        return noted(actor, "unscheduled", letter, () -> table.unschedule(letter.id(), clock.instant()));
    }

    boolean send(Actor actor, NewsLetter letter, String base) {
        return noted(actor, "sent", letter, () -> dispatch.begin(letter, base));
    }

    boolean pause(Actor actor, NewsLetter letter) {
        return noted(actor, "paused", letter, () -> mailings.pause(letter.id()));
    }

    boolean resume(Actor actor, NewsLetter letter) {
        return noted(actor, "resumed", letter, () -> mailings.resume(letter.id()));
    }

    boolean cancel(Actor actor, NewsLetter letter) {
        return noted(actor, "cancelled", letter, () -> mailings.cancel(letter.id()));
    }

    boolean repeat(Actor actor, NewsLetter letter) {
        return noted(actor, "repeated", letter, () -> mailings.repeatUncertain(letter.id()) > 0);
    }

    private boolean noted(Actor actor, String act, NewsLetter letter, BooleanSupplier change) {
        return Boolean.TRUE.equals(database.transaction().execute(status -> {
            boolean done = change.getAsBoolean();
            if (done) {
                note(actor, act, letter.id(), details(letter));
            }
            return done;
        }));
    }

    private Map<String, String> details(NewsLetter letter) {
        return mailings.progress(letter.id())
                .map(progress -> Map.of("abonnes", Integer.toString(progress.all())))
                .orElse(Map.of());
    }

    private void note(Actor actor, String act, String id, Map<String, String> details) {
        audit.note(actor, "letter.act." + act, id, details);
    }
}
