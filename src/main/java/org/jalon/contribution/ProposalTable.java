package org.jalon.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jalon.contribution.Proposal.Contributor;
import org.jalon.contribution.Proposal.Handling;
import org.jalon.contribution.Proposal.Target;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Commune;
import org.jalon.territory.NameFold;
import org.jspecify.annotations.Nullable;

/** The proposals as they are now. What they went through is in {@link StepTable}. */
final class ProposalTable {

    private static final String INSERT = """
            insert into proposal (id, sending_key, kind, state, version, place_id, based_on, place_name, place_words, commune, epci,
                departement, region, before, said, same_as, message, findings, urgency, address, network_mark, confirmed,
                account_id, language, words, published, received_at, changed_at)
            values (:id, :sending_key, :kind, :state, :version, :place_id, :based_on, :place_name, :place_words, :commune, :epci,
                :departement, :region, :before, :said, :same_as, :message, :findings, :urgency, :address, :network_mark,
                :confirmed, :account_id, :language, '', '{}', :received_at, :changed_at)
            on conflict (sending_key) do nothing
            """;

    /** Who acts on what has changed meanwhile updates no row. */
    private static final String UPDATE = """
            update proposal set state = :state, version = version + 1, place_id = :place_id, based_on = :based_on,
                before = :before, said = :said, message = :message, findings = :findings, urgency = :urgency,
                confirmed = :confirmed, assigned_to = :assigned_to, decided_by = :decided_by, decided_at = :decided_at,
                words = :words, published = :published, revision = :revision, changed_at = :changed_at
            where id = :id and version = :version
            """;

    private final Database database;

    ProposalTable(Database database) {
        this.database = database;
    }

    /** Adds one; false when the same form was received before. */
    boolean insert(Proposal proposal, String sendingKey, String networkMark, Commune commune) {
        Target target = proposal.target();
        Proposal.Content content = proposal.content();
        Contributor contributor = proposal.contributor();
        return database.jdbc()
                        .sql(INSERT)
                        .param("id", proposal.id().text())
                        .param("sending_key", sendingKey)
                        .param("kind", proposal.kind().name())
                        .param("state", proposal.state().name())
                        .param("version", proposal.version())
                        .param("place_id", text(target.placeId()))
                        .param("based_on", target.basedOn())
                        .param("place_name", target.name())
                        .param("place_words", NameFold.fold(target.name()))
                        .param("commune", commune.code())
                        .param("epci", Optional.ofNullable(commune.epciCode()).orElse(""))
                        .param("departement", commune.departementCode())
                        .param("region", commune.regionCode())
                        .param("before", ProposalJson.ofValues(content.before()))
                        .param("said", ProposalJson.ofValues(content.said()))
                        .param("same_as", text(content.sameAs()))
                        .param("message", content.message())
                        .param("findings", ProposalJson.ofFindings(content.findings()))
                        .param("urgency", content.urgency().ordinal())
                        .param("address", text(contributor.address()))
                        .param("network_mark", networkMark)
                        .param("confirmed", contributor.confirmed())
                        .param("account_id", contributor.accountId())
                        .param("language", contributor.language().name())
                        .param("received_at", proposal.receivedAt().toEpochMilli())
                        .param("changed_at", proposal.changedAt().toEpochMilli())
                        .update()
                == 1;
    }

    /**
     * Stores a proposal whose version is the one that was read.
     *
     * @return false when another step was taken since
     */
    boolean update(Proposal proposal) {
        Proposal.Content content = proposal.content();
        Handling handling = proposal.handling();
        Instant decidedAt = handling.decidedAt();
        return database.jdbc()
                        .sql(UPDATE)
                        .param("id", proposal.id().text())
                        .param("version", proposal.version())
                        .param("state", proposal.state().name())
                        .param("place_id", text(proposal.target().placeId()))
                        .param("based_on", proposal.target().basedOn())
                        .param("before", ProposalJson.ofValues(content.before()))
                        .param("said", ProposalJson.ofValues(content.said()))
                        .param("message", content.message())
                        .param("findings", ProposalJson.ofFindings(content.findings()))
                        .param("urgency", content.urgency().ordinal())
                        .param("confirmed", proposal.contributor().confirmed())
                        .param("assigned_to", handling.assignedTo())
                        .param("decided_by", handling.decidedBy())
                        .param("decided_at", decidedAt == null ? null : decidedAt.toEpochMilli())
                        .param("words", handling.words())
                        .param("published", ProposalJson.ofValues(handling.published()))
                        .param("revision", handling.revision())
                        .param("changed_at", proposal.changedAt().toEpochMilli())
                        .update()
                == 1;
    }

    Optional<Proposal> find(ProposalId id) {
        return database.jdbc()
                .sql("select * from proposal where id = :id")
                .param("id", id.text())
                .query(ProposalTable::proposal)
                .optional();
    }

    /** The one that was received with the form of this key. */
    Optional<Proposal> findBySendingKey(String sendingKey) {
        return database.jdbc()
                .sql("select * from proposal where sending_key = :key")
                .param("key", sendingKey)
                .query(ProposalTable::proposal)
                .optional();
    }

    static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                new ProposalId(row.getString("id")),
                ProposalKind.valueOf(row.getString("kind")),
                ProposalState.valueOf(row.getString("state")),
                row.getInt("version"),
                new Target(
                        place(row.getString("place_id")),
                        row.getLong("based_on"),
                        row.getString("place_name"),
                        row.getString("commune")),
                content(row),
                contributor(row),
                handling(row),
                Instant.ofEpochMilli(row.getLong("received_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }

    private static Proposal.Content content(ResultSet row) throws SQLException {
        return new Proposal.Content(
                ProposalJson.values(row.getString("before")),
                ProposalJson.values(row.getString("said")),
                place(row.getString("same_as")),
                row.getString("message"),
                ProposalJson.findings(row.getString("findings")),
                Urgency.values()[row.getInt("urgency")]);
    }

    private static Contributor contributor(ResultSet row) throws SQLException {
        String address = row.getString("address");
        return new Contributor(
                address == null ? null : new MailAddress(address),
                row.getBoolean("confirmed"),
                row.getString("account_id"),
                Language.valueOf(row.getString("language")));
    }

    private static Handling handling(ResultSet row) throws SQLException {
        long decided = row.getLong("decided_at");
        @Nullable Instant decidedAt = row.wasNull() ? null : Instant.ofEpochMilli(decided);
        long revision = row.getLong("revision");
        @Nullable Long ledTo = row.wasNull() ? null : revision;
        return new Handling(
                row.getString("assigned_to"),
                row.getString("decided_by"),
                decidedAt,
                row.getString("words"),
                ProposalJson.values(row.getString("published")),
                ledTo);
    }

    private static @Nullable PlaceId place(@Nullable String text) {
        return text == null ? null : new PlaceId(text);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
