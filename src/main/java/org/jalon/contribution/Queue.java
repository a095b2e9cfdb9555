package org.jalon.contribution;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.contribution.QueueFilter.View;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a moderator, in the order in which it should be decided: the most urgent first, then the oldest. Everybody only
 * sees the proposals of the territories where they are moderators.
 */
public final class Queue {

    /** Rows of a page. */
    public static final int PAGE = 25;

    private static final String OF_PLACES = """
            select place_id, count(*) as number from proposal
            where place_id in (:places) and state in ('WAITING', 'ASKED') group by place_id
            """;

    private final Database database;

    Queue(Database database) {
        this.database = database;
    }

    /**
     * Where a proposal stands in the queue; the next page begins after it.
     *
     * @param urgency by its number
     * @param at when it was received or decided, whichever the view is ordered by
     * @param id of it
     */
    public record Position(int urgency, Instant at, ProposalId id) {

        static Position of(Proposal proposal, View view) {
            Instant decided = proposal.handling().decidedAt();
            return new Position(
                    proposal.content().urgency().ordinal(),
                    view.isOpen() || decided == null ? proposal.receivedAt() : decided,
                    proposal.id());
        }

        /** Reads what {@link #toString} writes; empty for anything else. */
        public static Optional<Position> parse(String text) {
            String[] parts = text.split("~", -1);
            if (parts.length != 3 || !parts[0].matches("[0-2]") || !parts[1].matches("\\d{1,15}")) {
                return Optional.empty();
            }
            return ProposalId.parse(parts[2])
                    .map(id -> new Position(
                            Integer.parseInt(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])), id));
        }

        @Override
        public String toString() {
            return urgency + "~" + at.toEpochMilli() + "~" + id;
        }
    }

    /**
     * A proposal in the queue.
     *
     * @param others that wait for the same place besides
     */
    public record Entry(Proposal proposal, int others) {}

    /**
     * A page of it.
     *
     * @param next where the next page begins, null when this is the last
     */
    public record Slice(List<Entry> entries, @Nullable Position next) {

        public Slice {
            entries = List.copyOf(entries);
        }
    }

    /** A page, from its beginning or after a position. */
    public Slice list(Actor actor, QueueFilter filter, @Nullable Position after) {
        List<Proposal> found = read(actor, filter, after, false, PAGE + 1);
        List<Proposal> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, Integer> waiting = waiting(page);
        List<Entry> entries = page.stream()
                .map(proposal -> new Entry(proposal, others(proposal, waiting)))
                .toList();
        return new Slice(entries, found.size() > PAGE ? Position.of(page.getLast(), filter.view()) : null);
    }

    /** The one after a proposal, which need not be in the queue any more. */
    public Optional<ProposalId> next(Actor actor, QueueFilter filter, Proposal proposal) {
        return beside(actor, filter, proposal, false);
    }

    /** The one before a proposal. */
    public Optional<ProposalId> previous(Actor actor, QueueFilter filter, Proposal proposal) {
        return beside(actor, filter, proposal, true);
    }

    /** How many there are, in all and of each kind. */
    public QueueCounts count(Actor actor, QueueFilter filter) {
        QueueFilter everything = QueueFilter.ALL.withView(filter.view()).withTerritory(filter.territory());
        QueueConditions conditions =
                QueueConditions.ofTerritories(actor).and(everything, actor).and(STATES, "states", OPEN);
        return QueueCounts.read(
                database, conditions, filter.view(), actor.account().id());
    }

    /** How many wait for this moderator, whatever they look at. */
    public int waiting(Actor actor) {
        QueueConditions conditions = QueueConditions.ofTerritories(actor).and(STATES, "states", View.WAITING.states());
        return conditions
                .bind(database.jdbc().sql("select count(*) from proposal where " + conditions.where()))
                .query(Integer.class)
                .single();
    }

    private static final String STATES = "state in (:states)";
    private static final List<String> OPEN = List.of("WAITING", "ASKED");

    private Optional<ProposalId> beside(Actor actor, QueueFilter filter, Proposal proposal, boolean backwards) {
        return read(actor, filter, Position.of(proposal, filter.view()), backwards, 1).stream()
                .map(Proposal::id)
                .findFirst();
    }

    private List<Proposal> read(
            Actor actor, QueueFilter filter, @Nullable Position after, boolean backwards, int limit) {
        QueueConditions conditions = QueueConditions.ofTerritories(actor)
                .and(filter, actor)
                .and(STATES, "states", filter.view().states());
        if (after != null) {
            conditions
                    .and(beyond(filter.view(), backwards), "at", after.at().toEpochMilli())
                    .and("1 = 1", "id", after.id().text());
            if (filter.view().isOpen()) {
                conditions.and("1 = 1", "level", after.urgency());
            }
        }
        String sql = "select * from proposal where " + conditions.where() + " order by "
                + order(filter.view(), backwards) + " limit " + limit;
        return conditions
                .bind(database.jdbc().sql(sql))
                .query(ProposalTable::proposal)
                .list();
    }

    private static String order(View view, boolean backwards) {
        String order = view.isOpen() ? "urgency desc, received_at asc, id asc" : "decided_at desc, id asc";
        return backwards ? order.replace("desc", "d").replace("asc", "desc").replace(" d,", " asc,") : order;
    }

    private static String beyond(View view, boolean backwards) {
        String more = backwards ? "<" : ">";
        String less = backwards ? ">" : "<";
        return view.isOpen()
                ? "(urgency " + less + " :level or urgency = :level and (received_at " + more
                        + " :at or received_at = :at and id " + more + " :id))"
                : "(decided_at " + less + " :at or decided_at = :at and id " + more + " :id)";
    }

    private Map<String, Integer> waiting(List<Proposal> page) {
        List<String> places = page.stream()
                .flatMap(proposal -> proposal.target().place().stream())
                .map(Object::toString)
                .distinct()
                .toList();
        Map<String, Integer> waiting = new HashMap<>();
        if (!places.isEmpty()) {
            database.jdbc()
                    .sql(OF_PLACES)
                    .param("places", places)
                    .query((row, number) -> waiting.put(row.getString("place_id"), row.getInt("number")))
                    .list();
        }
        return waiting;
    }

    private static int others(Proposal proposal, Map<String, Integer> waiting) {
        int all = proposal.target()
                .place()
                .map(place -> Objects.requireNonNullElse(waiting.get(place.text()), 0))
                .orElse(0);
        return proposal.state().isOpen() ? Math.max(0, all - 1) : all;
    }
}
