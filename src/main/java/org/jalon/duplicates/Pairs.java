package org.jalon.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.account.Actor;
import org.jalon.directory.PlaceId;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The pairs of records that wait for a person, and those that were decided. Everybody only sees those of their territories. */
public final class Pairs {

    /** Rows of a page. */
    public static final int PAGE = 25;

    /** More places are no group that anybody could look through. */
    private static final int MOST_OF_GROUP = 12;

    private final Database database;
    private final PairTable table;
    private final Following following;

    Pairs(Database database, PairTable table, Following following) {
        this.database = database;
        this.table = table;
        this.following = following;
    }

    /**
     * Where a pair stands among the others; the next page begins after it.
     *
     * @param number what they are ordered by: the score, or the instant of the decision
     */
    public record Position(double number, PairId id) {

        private static Position of(Pair pair) {
            Pair.@Nullable Decided decided = pair.decided();
            return new Position(
                    decided == null ? pair.likeness().score() : decided.at().toEpochMilli(), pair.id());
        }

        /** Reads what {@link #toString} writes; empty for anything else. */
        public static Optional<Position> parse(String text) {
            int between = text.indexOf('~');
            if (between < 0 || !text.substring(0, between).matches("[0-9.]{1,20}(E-?[0-9]{1,3})?")) {
                return Optional.empty();
            }
            try {
                double number = Double.parseDouble(text.substring(0, between));
                return PairId.parse(text.substring(between + 1)).map(id -> new Position(number, id));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return number + "~" + id;
        }
    }

    /** A page, from the beginning or after a position; one more than {@link #PAGE} when there is another page. */
    public List<Pair> list(Actor actor, PairFilter filter, @Nullable Position after) {
        following.catchUp();
        return read(actor, filter, after, PAGE + 1);
    }

    /** The likeliest that are certain and open, at most so many. */
    public List<Pair> certain(Actor actor, PairFilter filter, int limit) {
        following.catchUp();
        return read(actor, sure(filter), null, limit);
    }

    /** Where a pair stands in the list that shows it. */
    public Position positionOf(Pair pair) {
        return Position.of(pair);
    }

    /** How many are certain and open. */
    public int countCertain(Actor actor, PairFilter filter) {
        return count(actor, sure(filter));
    }

    public int count(Actor actor, PairFilter filter) {
        PairConditions conditions = PairConditions.of(actor).and(filter);
        return conditions
                .bind(database.jdbc().sql("select count(*) from duplicate_pair where " + conditions.where()))
                .query(Integer.class)
                .single();
    }

    /** How many wait for somebody, whatever they look at. */
    public int waiting(Actor actor) {
        return count(actor, PairFilter.ALL);
    }

    /** How many pairs a filter lets through of each source, but for the source it names; a pair of two counts for both. */
    public Map<String, Integer> countSources(Actor actor, PairFilter filter) {
        Map<String, Integer> counts = new TreeMap<>();
        countBy("left_source", actor, filter.withSource(null), "")
                .forEach((name, number) -> counts.merge(name, number, Integer::sum));
        countBy("right_source", actor, filter.withSource(null), " and left_source <> right_source")
                .forEach((name, number) -> counts.merge(name, number, Integer::sum));
        return counts;
    }

    /** How many there are in each département, by its code, but for the territory that the filter names. */
    public Map<String, Integer> countDepartements(Actor actor, PairFilter filter) {
        return countBy("departement", actor, filter.withTerritory(null), " and departement <> ''");
    }

    /** The pair of this id; empty when there is none, or it is not theirs. */
    public Optional<Pair> find(Actor actor, PairId id) {
        following.catchUp();
        PairConditions conditions = PairConditions.of(actor).and("id = :id", "id", id.text());
        return conditions
                .bind(database.jdbc().sql("select * from duplicate_pair where " + conditions.where()))
                .query(PairTable::pair)
                .optional();
    }

    /** The one after a pair, which need not be in the queue any more; the first when it was the last. */
    public Optional<PairId> next(Actor actor, PairFilter filter, Pair pair) {
        PairFilter open = filter.withView(PairFilter.View.OPEN);
        Position here = new Position(pair.likeness().score(), pair.id());
        List<Pair> after = read(actor, open, here, 1);
        return (after.isEmpty() ? read(actor, open, null, 1) : after)
                .stream().map(Pair::id).filter(id -> !id.equals(pair.id())).findFirst();
    }

    /** The open pairs that are linked with this one by places they share, itself among them, likely ones first. */
    public List<Pair> group(Actor actor, Pair pair) {
        Set<PlaceId> places = new LinkedHashSet<>(List.of(pair.leftPlace(), pair.rightPlace()));
        Map<PairId, Pair> group = new LinkedHashMap<>();
        int before = 0;
        while (before < places.size() && places.size() <= MOST_OF_GROUP) {
            before = places.size();
            for (Pair other : table.ofPlaces(places)) {
                if (other.isOpen()) {
                    group.put(other.id(), other);
                    places.add(other.leftPlace());
                    places.add(other.rightPlace());
                }
            }
        }
        return group.values().stream()
                .filter(other -> find(actor, other.id()).isPresent())
                .toList();
    }

    private static PairFilter sure(PairFilter filter) {
        return filter.withView(PairFilter.View.OPEN).withCertainty(PairFilter.Certainty.CERTAIN);
    }

    private List<Pair> read(Actor actor, PairFilter filter, @Nullable Position after, int limit) {
        String by = filter.view() == PairFilter.View.OPEN ? "score" : "decided_at";
        PairConditions conditions = PairConditions.of(actor).and(filter);
        if (after != null) {
            conditions
                    .and("(" + by + " < :number or " + by + " = :number and id > :id)", "number", after.number())
                    .and("1 = 1", "id", after.id().text());
        }
        return new ArrayList<>(conditions
                .bind(database.jdbc()
                        .sql("select * from duplicate_pair where " + conditions.where() + " order by " + by
                                + " desc, id limit " + limit))
                .query(PairTable::pair)
                .list());
    }

    private Map<String, Integer> countBy(String column, Actor actor, PairFilter filter, String more) {
        PairConditions conditions = PairConditions.of(actor).and(filter);
        Map<String, Integer> counts = new TreeMap<>();
        conditions
                .bind(database.jdbc()
                        .sql("select " + column + " as name, count(*) as number from duplicate_pair where "
                                + conditions.where() + more + " group by " + column))
                .query(row -> {
                    counts.put(row.getString("name"), row.getInt("number"));
                });
        return counts;
    }
}
