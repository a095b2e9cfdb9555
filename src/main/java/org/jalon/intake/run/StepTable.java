package org.jalon.intake.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Slug;
import org.jalon.geo.LatLon;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What runs did with each row, to be looked through by kind, by problem and by text. */
public final class StepTable {

    private static final String INSERT = """
            insert into source_run_step (run, position, row_number, record_id, name, kind, rejection, place_id, latitude,
                longitude, changes, issues, issue_kinds, search, raw)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String WHERE = """
            from source_run_step
            where run = :run and (:kind = '' or kind = :kind)
            and (:problem = '' or rejection = :problem or issue_kinds like :problems)
            and (:text = '' or search like :like)
            """;

    private final Database database;

    public StepTable(Database database) {
        this.database = database;
    }

    /**
     * Which steps are wanted.
     *
     * @param kind of them, null for all
     * @param problem slug of an issue or rejection, empty for all
     * @param text of their name or id, empty for all
     */
    public record Filter(RunStep.@Nullable Kind kind, String problem, String text) {

        /** All of them. */
        public static final Filter ALL = new Filter(null, "", "");
    }

    /** A step and its place among those of its run. */
    record Placed(int position, RunStep step) {}

    void insert(String run, List<Placed> steps) {
        if (steps.isEmpty()) {
            return;
        }
        database.transaction().executeWithoutResult(transaction -> write(run, steps));
    }

    private void write(String run, List<Placed> steps) {
        database.batches().batchUpdate(INSERT, steps, steps.size(), (row, placed) -> {
            RunStep step = placed.step();
            LatLon at = step.at();
            row.setString(1, run);
            row.setInt(2, placed.position());
            row.setLong(3, step.row());
            row.setString(4, step.recordId());
            row.setString(5, step.name());
            row.setString(6, step.kind().name());
            row.setString(7, step.rejection());
            row.setString(8, step.placeId());
            row.setObject(9, at == null ? null : at.latitude(), Types.DOUBLE);
            row.setObject(10, at == null ? null : at.longitude(), Types.DOUBLE);
            row.setString(11, StepJson.ofChanges(step.changes()));
            row.setString(12, StepJson.ofIssues(step.issues()));
            row.setString(13, kinds(step));
            row.setString(14, Slug.of(step.name() + " " + step.recordId()));
            row.setString(15, step.raw());
        });
    }

    private static String kinds(RunStep step) {
        StringBuilder kinds = new StringBuilder(" ");
        step.issues().stream()
                .map(issue -> issue.code().slug())
                .distinct()
                .forEach(slug -> kinds.append(slug).append(' '));
        return kinds.toString();
    }

    /** Those wanted, in the order of the file, those that are gone at the end. */
    public List<RunStep> list(String run, Filter filter, int offset, int limit) {
        return query("select * " + WHERE + " order by position limit :limit offset :offset", run, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(StepTable::step)
                .list();
    }

    /** Those wanted that change something somewhere on the map. */
    public List<RunStep> changes(String run, Filter filter, int limit) {
        return query(
                        "select * " + WHERE
                                + " and kind <> 'SAME' and latitude is not null order by position limit :limit",
                        run,
                        filter)
                .param("limit", limit)
                .query(StepTable::step)
                .list();
    }

    /** The next rows that have a problem, by their numbers. */
    public List<RunStep> problems(String run, long afterRow, int limit) {
        return database.jdbc()
                .sql("select * from source_run_step where run = :run and row_number > :after and raw <> ''"
                        + " order by row_number limit :limit")
                .param("run", run)
                .param("after", afterRow)
                .param("limit", limit)
                .query(StepTable::step)
                .list();
    }

    public int count(String run, Filter filter) {
        return query("select count(*) " + WHERE, run, filter)
                .query(Integer.class)
                .single();
    }

    /** How many of each kind are kept. */
    public Map<RunStep.Kind, Integer> counts(String run) {
        Map<RunStep.Kind, Integer> counts = new LinkedHashMap<>();
        database.jdbc()
                .sql("select kind, count(*) as number from source_run_step where run = :run group by kind")
                .param("run", run)
                .query((row, number) -> counts.put(RunStep.Kind.valueOf(row.getString("kind")), row.getInt("number")))
                .list();
        return counts;
    }

    /** Forgets the steps of a run. */
    public int forget(String run) {
        return database.jdbc()
                .sql("delete from source_run_step where run = :run")
                .param("run", run)
                .update();
    }

    private JdbcClient.StatementSpec query(String sql, String run, Filter filter) {
        RunStep.Kind kind = filter.kind();
        return database.jdbc()
                .sql(sql)
                .param("run", run)
                .param("kind", kind == null ? "" : kind.name())
                .param("problem", filter.problem())
                .param("problems", "% " + filter.problem() + " %")
                .param("text", Slug.of(filter.text()))
                .param("like", "%" + Slug.of(filter.text()) + "%");
    }

    private static RunStep step(ResultSet row, int number) throws SQLException {
        double latitude = row.getDouble("latitude");
        boolean nowhere = row.wasNull();
        return new RunStep(
                row.getLong("row_number"),
                row.getString("record_id"),
                row.getString("name"),
                RunStep.Kind.valueOf(row.getString("kind")),
                row.getString("rejection"),
                row.getString("place_id"),
                nowhere ? null : new LatLon(latitude, row.getDouble("longitude")),
                StepJson.changes(row.getString("changes")),
                StepJson.issues(row.getString("issues")),
                row.getString("raw"));
    }
}
