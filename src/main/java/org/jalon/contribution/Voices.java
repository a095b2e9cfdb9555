package org.jalon.contribution;

import java.util.List;
import java.util.Optional;
import org.jalon.directory.PlaceId;
import org.jalon.storage.Database;

/** What was said of a place so far, for those who look after it. */
public final class Voices {

    private static final String OF_PLACE =
            "select * from proposal where place_id = :place order by changed_at desc, id limit :limit";

    private final Database database;
    private final ProposalTable proposals;

    Voices(Database database) {
        this.database = database;
        proposals = new ProposalTable(database);
    }

    /** The proposals about a place, those first that moved last. */
    public List<Proposal> of(PlaceId place, int limit) {
        return database.jdbc()
                .sql(OF_PLACE)
                .param("place", place.text())
                .param("limit", limit)
                .query(ProposalTable::proposal)
                .list();
    }

    /** The proposal that led to a revision, from what the revision says of why it was made. */
    public Optional<Proposal> findByDecision(String decision) {
        return ProposalId.ofDecision(decision).flatMap(proposals::find);
    }
}
