package org.jalon.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.search.SearchQuery.Sort;
import org.jalon.search.SearchResult.Hit;
import org.jalon.search.SearchResult.Note;
import org.jalon.search.columns.After;
import org.jalon.search.columns.Found;
import org.jalon.search.columns.Query;
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
        if (center.lost()) {
            return nothing(center, notes);
        }
        Question question = new Question(index, center.meaning(), center.position());
        Plan plan = Planner.plan(question);
        if (plan instanceof Plan.Unfit) {
            notes.add(new Note.NothingFits(query.text()));
            if (center.located() == null) {
                return nothing(center, notes);
            }
            plan = new Plan.Everything();
        }
        if (isNoneInCommune(question, query, plan)) {
            notes.add(new Note.NoneInCommune(
                    center.meaning().asked(),
                    center.located() == null ? "" : center.located().label()));
        }
        return widening(question, query, plan, center, notes);
    }

    private SearchResult widening(Question question, SearchQuery query, Plan plan, Center center, List<Note> notes) {
        boolean chooses = query.radiusKm() == null
                && center.located() != null
                && query.box() == null
                && query.territories().isEmpty()
                && nearKm(plan) > 0;
        if (!chooses) {
            return result(question, query, plan, query.radiusKm(), center, notes);
        }
        int first = nearKm(plan);
        for (int circle : CIRCLES) {
            SearchResult result = circle < first ? null : result(question, query, plan, (double) circle, center, notes);
            if (result != null && result.total() > 0) {
                return circle == first ? result : with(result, new Note.Widened(first, circle));
            }
        }
        if (center.fromText()) {
            notes.add(new Note.NothingFits(query.text()));
            return result(question, query, plan, (double) CIRCLES.getLast(), center, notes);
        }
        SearchResult anywhere = result(question, query, plan, null, center, notes);
        Double nearest =
                anywhere.hits().isEmpty() ? null : anywhere.hits().getFirst().distanceMeters();
        return nearest == null ? anywhere : with(anywhere, new Note.Widened(first, 10 * Math.ceil(nearest / 10_000)));
    }

    private static int nearKm(Plan plan) {
        return switch (plan) {
            case Plan.Everything everything -> Planner.AROUND_KM;
            case Plan.Ranked ranked -> ranked.nearKm();
            case Plan.Unfit unfit -> 0;
        };
    }

    private SearchResult result(
            Question question,
            SearchQuery query,
            Plan plan,
            @Nullable Double radiusKm,
            Center center,
            List<Note> notes) {
        Index index = question.index();
        Query.Builder asked = conditions.of(index, query).countingOpenAt(conditions.minutesNow(index));
        order(asked, question, query, plan, radiusKm);
        Found found = index.snapshot()
                .find(asked.limit(query.limit()).after(after(index, query)).build());
        List<Hit> shown = hits.of(question, found);
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
                radiusKm,
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

    private static SearchResult with(SearchResult result, Note note) {
        List<Note> notes = new ArrayList<>(result.notes());
        notes.add(note);
        return new SearchResult(
                result.total(),
                result.hits(),
                result.facets(),
                result.openNow(),
                result.where(),
                result.radiusKm(),
                List.copyOf(notes),
                result.next());
    }

    private static SearchResult nothing(Center center, List<Note> notes) {
        return new SearchResult(0, List.of(), Map.of(), 0, center.located(), null, List.copyOf(notes), null);
    }
}
