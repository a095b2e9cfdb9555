package org.jalon.newsroom.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.newsroom.arrival.ArrivalFile.State;
import org.jalon.newsroom.arrival.ArrivalFile.Trouble;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.jalon.newsroom.arrival.gather.Found;
import org.jalon.newsroom.arrival.read.PageFacts;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code arrival_file}. */
final class FileTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String INSERT = """
            insert into arrival_file (arrival_id, number, path, size, fingerprint, format, state, trouble, facts, proposal, version)
            values (:arrival, :number, :path, :size, '', '', :state, :trouble, '', '', 0)
            """;

    private static final String READ = """
            update arrival_file set fingerprint = :fingerprint, format = :format, state = :state, trouble = :trouble,
                facts = :facts, proposal = :proposal
            where arrival_id = :arrival and number = :number
            """;

    private static final String CHANGE = """
            update arrival_file set proposal = :proposal, state = :state, version = version + 1
            where arrival_id = :arrival and number = :number and version = :seen
            """;

    private final Database database;

    FileTable(Database database) {
        this.database = database;
    }

    void insert(String arrivalId, int number, Found file, @Nullable Trouble trouble) {
        database.jdbc()
                .sql(INSERT)
                .param("arrival", arrivalId)
                .param("number", number)
                .param("path", file.path())
                .param("size", file.size())
                .param("state", (trouble == null ? State.WAITING : State.REFUSED).name())
                .param("trouble", trouble == null ? "" : JSON.writeValueAsString(trouble))
                .update();
    }

    /** Keeps what a file turned out to be. */
    void read(ArrivalFile file) {
        database.jdbc()
                .sql(READ)
                .param("arrival", file.arrivalId())
                .param("number", file.number())
                .param("fingerprint", file.fingerprint())
                .param("format", file.format())
                .param("state", file.state().name())
                .param("trouble", file.trouble() == null ? "" : JSON.writeValueAsString(file.trouble()))
                .param("facts", file.facts().equals(PageFacts.NONE) ? "" : JSON.writeValueAsString(file.facts()))
                .param("proposal", file.proposal() == null ? "" : JSON.writeValueAsString(file.proposal()))
                .update();
    }

    /** Keeps another proposal, if the one that was seen is still there. */
    boolean change(String arrivalId, int number, int seen, Proposal proposal, State state) {
        return database.jdbc()
                        .sql(CHANGE)
                        .param("arrival", arrivalId)
                        .param("number", number)
                        .param("seen", seen)
                        .param("proposal", JSON.writeValueAsString(proposal))
                        .param("state", state.name())
                        .update()
                == 1;
    }

    Optional<ArrivalFile> find(String arrivalId, int number) {
        return database.jdbc()
                .sql("select * from arrival_file where arrival_id = :arrival and number = :number")
                .param("arrival", arrivalId)
                .param("number", number)
                .query((row, index) -> file(row))
                .optional();
    }

    List<ArrivalFile> list(String arrivalId) {
        return database.jdbc()
                .sql("select * from arrival_file where arrival_id = :arrival order by number")
                .param("arrival", arrivalId)
                .query((row, index) -> file(row))
                .list();
    }

    /** How many files of each state came with each arrival. */
    Map<String, Map<State, Integer>> counts() {
        Map<String, Map<State, Integer>> counts = new LinkedHashMap<>();
        database.jdbc()
                .sql("select arrival_id, state, count(*) as files from arrival_file group by arrival_id, state")
                .query((row, index) -> counts.computeIfAbsent(
                                row.getString("arrival_id"), id -> new java.util.EnumMap<>(State.class))
                        .put(State.valueOf(row.getString("state")), row.getInt("files")))
                .list();
        return counts;
    }

    Set<String> media() {
        return MediaUse.named(database.jdbc()
                .sql("select proposal from arrival_file where state in ('OPEN', 'CHANGED') and proposal like "
                        + MediaUse.LIKE)
                .query(String.class)
                .list());
    }

    private static ArrivalFile file(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        String facts = row.getString("facts");
        String proposal = row.getString("proposal");
        return new ArrivalFile(
                row.getString("arrival_id"),
                row.getInt("number"),
                row.getString("path"),
                row.getLong("size"),
                row.getString("fingerprint"),
                row.getString("format"),
                State.valueOf(row.getString("state")),
                trouble.isEmpty() ? null : JSON.readValue(trouble, Trouble.class),
                facts.isEmpty() ? PageFacts.NONE : JSON.readValue(facts, PageFacts.class),
                proposal.isEmpty() ? null : JSON.readValue(proposal, Proposal.class),
                row.getInt("version"));
    }
}
