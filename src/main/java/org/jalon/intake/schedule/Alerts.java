package org.jalon.intake.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.RunTable;
import org.jalon.storage.Database;

/** What is wrong with sources now. An alert begins once, is told once, and ends when what it tells of is over. */
public final class Alerts {

    private static final List<RunOutcome> ENDED = List.of(
            RunOutcome.DONE, RunOutcome.UNCHANGED, RunOutcome.REFUSED, RunOutcome.FAILED, RunOutcome.INTERRUPTED);
    private static final int TRIES = 2;

    private static final String BEGIN = """
            insert into source_alert (source, kind, since) values (:source, :kind, :now) on conflict do nothing
            """;

    private static final String CLAIM = """
            update source_alert set mailed_at = :now where source = :source and kind = :kind and mailed_at is null
            """;

    private final Database database;
    private final RunTable runs;
    private final Clock clock;

    public Alerts(Database database, RunTable runs, Clock clock) {
        this.database = database;
        this.runs = runs;
        this.clock = clock;
    }

    /** Those of a source. */
    public List<Alert> of(String source) {
        return database.jdbc()
                .sql("select * from source_alert where source = :source order by kind")
                .param("source", source)
                .query(Alerts::alert)
                .list();
    }

    /** All, the newest first. */
    public List<Alert> list() {
        return database.jdbc()
                .sql("select * from source_alert order by since desc, source, kind")
                .query(Alerts::alert)
                .list();
    }

    /** Those that nobody was told of yet; each is given once. */
    List<Alert> takeUntold() {
        return database
                .jdbc()
                .sql("select * from source_alert where mailed_at is null order by source, kind")
                .query(Alerts::alert)
                .list()
                .stream()
                .filter(this::claim)
                .toList();
    }

    private boolean claim(Alert alert) {
        return database.jdbc()
                        .sql(CLAIM)
                        .param("now", clock.millis())
                        .param("source", alert.source())
                        .param("kind", alert.kind().name())
                        .update()
                == 1;
    }

    /** Looks at a source: begins and ends its alerts. */
    public void look(SourceSettings source) {
        Set<Alert.Kind> wrong = wrong(source);
        for (Alert.Kind kind : Alert.Kind.values()) {
            if (wrong.contains(kind)) {
                change(BEGIN, source, kind);
            } else {
                database.jdbc()
                        .sql("delete from source_alert where source = :source and kind = :kind")
                        .param("source", source.name())
                        .param("kind", kind.name())
                        .update();
            }
        }
    }

    private void change(String sql, SourceSettings source, Alert.Kind kind) {
        database.jdbc()
                .sql(sql)
                .param("source", source.name())
                .param("kind", kind.name())
                .param("now", clock.millis())
                .update();
    }

    private Set<Alert.Kind> wrong(SourceSettings source) {
        Set<Alert.Kind> wrong = EnumSet.noneOf(Alert.Kind.class);
        Optional<Run> last = runs.findLast(source.name(), RunOrder.Purpose.IMPORT, ENDED);
        // Whoever orders a run sees what comes of it; a schedule tries twice before it tells anybody.
        last.filter(run -> run.order().isOfSchedule() && run.outcome().isTrouble())
                .filter(run -> run.shrunk() || run.order().attempt() >= TRIES)
                .ifPresent(run -> wrong.add(run.shrunk() ? Alert.Kind.SHRINKS : Alert.Kind.FAILS));
        if (source.expectedDays() > 0 && isSilent(source)) {
            wrong.add(Alert.Kind.SILENT);
        }
        return wrong;
    }

    private boolean isSilent(SourceSettings source) {
        Instant expected = clock.instant().minus(Duration.ofDays(source.expectedDays()));
        return runs.findLastChange(source.name())
                .filter(run -> run.orderedAt().isBefore(expected))
                .isPresent();
    }

    private static Alert alert(ResultSet row, int number) throws SQLException {
        return new Alert(
                row.getString("source"),
                Alert.Kind.valueOf(row.getString("kind")),
                Instant.ofEpochMilli(row.getLong("since")));
    }
}
