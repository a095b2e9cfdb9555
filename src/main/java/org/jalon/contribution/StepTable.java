package org.jalon.contribution;

import java.time.Instant;
import java.util.List;
import org.jalon.storage.Database;

/** What proposals went through. Only ever added to. */
final class StepTable {

    private static final String ADD = """
            insert into proposal_step (proposal_id, number, at, act, actor, words)
            values (:id, (select count(*) from proposal_step where proposal_id = :id), :at, :act, :actor, :words)
            """;

    private static final String OF = "select * from proposal_step where proposal_id = :id order by number";

    private final Database database;

    StepTable(Database database) {
        this.database = database;
    }

    void add(ProposalId proposal, ProposalStep step) {
        database.jdbc()
                .sql(ADD)
                .param("id", proposal.text())
                .param("at", step.at().toEpochMilli())
                .param("act", step.act().name())
                .param("actor", step.actor())
                .param("words", step.words())
                .update();
    }

    /** The steps of a proposal, oldest first. */
    List<ProposalStep> of(ProposalId proposal) {
        return database.jdbc()
                .sql(OF)
                .param("id", proposal.text())
                .query((row, number) -> new ProposalStep(
                        Instant.ofEpochMilli(row.getLong("at")),
                        ProposalStep.Act.valueOf(row.getString("act")),
                        row.getString("actor"),
                        row.getString("words")))
                .list();
    }
}
