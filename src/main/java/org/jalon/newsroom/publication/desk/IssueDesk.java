package org.jalon.newsroom.publication.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Role;
import org.jalon.directory.Slug;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** What editors do with issues and series. Each act is one transaction, and is noted in the audit trail. */
public final class IssueDesk {

    private static final int LONGEST_ID = 40;

    private final Database database;
    private final IssueTable issues;
    private final SeriesTable series;
    private final AuditTrail audit;
    private final Clock clock;

    public IssueDesk(Database database, IssueTable issues, SeriesTable series, AuditTrail audit, Clock clock) {
        this.database = database;
        this.issues = issues;
        this.series = series;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody may bring issues before everybody: editors of a territory write them only. */
    static boolean mayPublish(Actor actor) {
        return actor.hasEverywhere(Role.EDITOR);
    }

    Optional<Issue> find(String id) {
        return ItemId.isValid(id) ? issues.find(id) : Optional.empty();
    }

    Optional<Series> series(String id) {
        return series.find(id);
    }

    /** Whether another issue of the same series has this number. */
    boolean isTaken(Issue issue, int number) {
        return issues.find(issue.series(), number)
                .filter(other -> !other.id().equals(issue.id()))
                .isPresent();
    }

    /** The issue that a series has under a number. */
    Optional<Issue> find(String of, int number) {
        return issues.find(of, number);
    }

    /** Begins an issue; its id, or empty when the series has that number or there is no such series. */
    Optional<String> begin(Actor actor, String of, int number, String label) {
        if (number < 1 || series.find(of).filter(one -> !one.retired()).isEmpty()) {
            return Optional.empty();
        }
        Issue issue = Issue.draft(ItemId.next(), of, number, label);
        return noted(actor, "begun", issue.id(), () -> issues.insert(issue, clock.instant()))
                ? Optional.of(issue.id())
                : Optional.empty();
    }

    boolean save(Actor actor, Issue issue) {
        return noted(actor, "written", issue.id(), () -> issues.save(issue, clock.instant()));
    }

    /** Makes an issue public from an instant, or a draft again. */
    boolean publish(Actor actor, Issue issue, @Nullable Instant from) {
        String act = from == null ? "withdrawn" : "published";
        return noted(actor, act, issue.id(), () -> issues.publish(issue.id(), from, clock.instant()));
    }

    boolean delete(Actor actor, Issue issue) {
        return noted(actor, "deleted", issue.id(), () -> issues.delete(issue.id()));
    }

    /** Begins a series; empty when its title makes no address, or one that there is already. */
    Optional<String> found(Actor actor, Series typed) {
        String slug = Slug.of(typed.title());
        String id = slug.substring(0, Math.min(slug.length(), LONGEST_ID));
        if (id.isEmpty() || series.find(id).isPresent()) {
            return Optional.empty();
        }
        noted(actor, "founded", id, () -> {
            series.save(Series.of(id, typed.title(), typed.description(), typed.language()));
            return true;
        });
        return Optional.of(id);
    }

    /** Says a series anew; its address stays. */
    void save(Actor actor, Series said) {
        noted(actor, said.retired() ? "ended" : "renamed", said.id(), () -> {
            series.save(said);
            return true;
        });
    }

    private boolean noted(Actor actor, String act, String object, BooleanSupplier change) {
        return Boolean.TRUE.equals(database.transaction().execute(status -> {
            boolean done = change.getAsBoolean();
            if (done) {
                audit.note(actor, "publication.act." + act, object, Map.of());
            }
            return done;
        }));
    }
}
