package org.jalon.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.search.SearchQuery.Sort;
import org.jalon.search.SearchResult.Hit;
import org.jalon.search.SearchResult.Note;
import org.jalon.search.columns.After;
import org.jalon.search.columns.Found;
import org.jalon.search.columns.Query;
import org.jalon.search.columns.RowSet;
import org.jalon.search.index.Index;
import org.jalon.search.index.PlaceCache;
import org.jalon.search.rank.Plan;
import org.jalon.search.rank.Planner;
import org.jalon.search.rank.Question;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Answers queries: plans, widens the circle while nothing is near, and shows the page that was asked for. */
final class Inquiries {

    /** The circles that are tried, in kilometres. */
    private static final List<Integer> CIRCLES = List.of(Planner.AROUND_KM, 50, 100);

    private final Conditions conditions;
    private final Hits hits;

    Inquiries(Gazetteer gazetteer, PlaceCache places, Clock clock) {
        this.conditions = new Conditions(gazetteer, clock);
        this.hits = new Hits(places, clock);
    }

    SearchResult answer(Index index, SearchQuery query, Center center) {
        List<Note> notes = new ArrayList<>(center.notes());
        return settle(index, query, center, notes)
                .map(settled -> shown(settled, center, notes))
                .orElseGet(() -> nothing(center, notes));
    }

    /** All rows that {@link #answer} counts, whatever its page. */
    RowSet matching(Index index, SearchQuery query, Center center) {
        return settle(index, query, center, new ArrayList<>())
                .map(settled -> index.snapshot().matching(settled.asked()))
                .orElseGet(() -> index.snapshot().rowsOf());
    }

    /**
     * What was asked of the snapshot in the end.
     *
     * @param question that was understood
     * @param asked with the circle that holds something
     * @param found by it
     * @param radiusKm of that circle, absent without one
     */
    private record Settled(
            Question question,
            Query asked,
            Found found,
            @Nullable Double radiusKm) {}

    /** Chooses plan and circle; empty when nothing can fit. */
    private Optional<Settled> settle(Index index, SearchQuery query, Center center, List<Note> notes) {
        if (center.lost()) {
            return Optional.empty();
        }
        Question question = new Question(index, center.meaning(), center.position());
        Plan plan = Planner.plan(question);
        if (plan instanceof Plan.Unfit) {
            notes.add(new Note.NothingFits(query.text()));
            if (center.located() == null) {
                return Optional.empty();
            }
            plan = new Plan.Everything();
        }
        if (isNoneInCommune(question, query, plan)) {
            notes.add(new Note.NoneInCommune(
                    center.meaning().asked(),
                    center.located() == null ? "" : center.located().label()));
        }
        return Optional.of(widening(question, query, plan, center, notes));
    }

    private Settled widening(Question question, SearchQuery query, Plan plan, Center center, List<Note> notes) {
        boolean chooses = query.radiusKm() == null
                && center.located() != null
                && query.box() == null
                && query.territories().isEmpty()
                && nearKm(plan) > 0;
        if (!chooses) {
            return settled(question, query, plan, query.radiusKm());
        }
        int first = nearKm(plan);
        for (int circle : CIRCLES) {
            Settled settled = circle < first ? null : settled(question, query, plan, (double) circle);
            if (settled != null && settled.found().total() > 0) {
                if (circle > first) {
                    notes.add(new Note.Widened(first, circle));
                }
                return settled;
            }
        }
        if (center.fromText()) {
            notes.add(new Note.NothingFits(query.text()));
            return settled(question, query, plan, (double) CIRCLES.getLast());
        }
        Settled anywhere = settled(question, query, plan, null);
        if (anywhere.found().size() > 0) {
            notes.add(new Note.Widened(first, 10 * Math.ceil(anywhere.found().distanceMeters(0) / 10_000)));
        }
        return anywhere;
    }

    private static int nearKm(Plan plan) {
        return switch (plan) {
            case Plan.Everything everything -> Planner.AROUND_KM;
            case Plan.Ranked ranked -> ranked.nearKm();
            case Plan.Unfit unfit -> 0;
        };
    }

    private Settled settled(Question question, SearchQuery query, Plan plan, @Nullable Double radiusKm) {
        Index index = question.index();
        Query.Builder asked = conditions.of(index, query).countingOpenAt(conditions.minutesNow(index));
        order(asked, question, query, plan, radiusKm);
        Query built = asked.limit(query.limit()).after(after(index, query)).build();
        return new Settled(question, built, index.snapshot().find(built), radiusKm);
    }

    private SearchResult shown(Settled settled, Center center, List<Note> notes) {
        Index index = settled.question().index();
        Found found = settled.found();
        List<Hit> shown = hits.of(settled.question(), found);
        Cursor next = found.next()
                .map(after ->
                        new Position(after.measure(), index.entry(after.key()).id(), after.name()).toCursor())
                .orElse(null);
        return new SearchResult(
                found.total(),
                shown,
                index.filters().counts(found),
                found.open(),
                center.located(),
                settled.radiusKm(),
                List.copyOf(notes),
                next);
    }

    private static void order(
            Query.Builder asked, Question question, SearchQuery query, Plan plan, @Nullable Double radiusKm) {
        if (question.center() != null) {
            double radius = radiusKm == null ? Double.POSITIVE_INFINITY : radiusKm * 1000;
            asked.near(question.center(), radius);
        }
        boolean byName = query.sort() == Sort.NAME;
        boolean byDistance = query.sort() == Sort.DISTANCE && question.center() != null;
        if (plan instanceof Plan.Ranked ranked) {
            if (!byName && !byDistance) {
                asked.ranked(ranked.keys());
                return;
            }
            asked.within(question.index().snapshot().rowsOf(ranked.keys()));
        }
        if (byName || question.center() == null) {
            asked.byName();
        }
    }

    private boolean isNoneInCommune(Question question, SearchQuery query, Plan plan) {
        var where = question.meaning().where();
        if (where == null
                || question.meaning().kinds().isEmpty()
                || !question.meaning().needs().isEmpty()
                || !(plan instanceof Plan.Ranked ranked && ranked.nearKm() > 0)) {
            return false;
        }
        Index index = question.index();
        Query inside = conditions
                .of(index, query)
                .within(index.snapshot().rowsOf(ranked.keys()))
                .within(conditions.rowsIn(index, where.codes()))
                .limit(0)
                .build();
        return index.snapshot().find(inside).total() == 0;
    }

    private static @Nullable After after(Index index, SearchQuery query) {
        if (query.cursor() == null) {
            return null;
        }
        return Position.parse(query.cursor().text())
                .map(position -> new After(
                        position.measure(),
                        position.name(),
                        index.keys().getOrDefault(position.id(), Integer.MAX_VALUE)))
                .orElse(null);
    }

    private static SearchResult nothing(Center center, List<Note> notes) {
        return new SearchResult(0, List.of(), Map.of(), 0, center.located(), null, List.copyOf(notes), null);
    }
}
