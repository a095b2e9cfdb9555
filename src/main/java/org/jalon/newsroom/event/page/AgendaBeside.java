package org.jalon.newsroom.event.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.newsroom.event.Kind;
import org.jalon.newsroom.event.find.AgendaQuery;
import org.jalon.newsroom.event.find.Lookup;
import org.jalon.newsroom.event.find.Span;
import org.jalon.newsroom.event.find.SpokenAgenda;
import org.jalon.search.AlsoFound;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Located;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;

/**
 * Leads from the search for places to the agenda: to what happens within seven days around where somebody looks, and to what they
 * asked for who typed "atelier cette semaine à Lens" there. Answers from memory.
 */
final class AgendaBeside implements AlsoFound, Ordered {

    private static final int RADIUS = 20;

    private final Lookup lookup;
    private final Clock clock;

    AgendaBeside(Lookup lookup, Clock clock) {
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    /** What has these words the newsroom's own search says. */
    @Override
    public List<Line> find(String text, Words words) {
        return List.of();
    }

    @Override
    public List<Line> around(String typed, @Nullable Located where, Words words) {
        LocalDate today = Lookup.today(clock.instant());
        Optional<SpokenAgenda> spoken = SpokenAgenda.parse(typed, today);
        if (where == null && spoken.isEmpty()) {
            return List.of();
        }
        Kind kind = spoken.map(SpokenAgenda::kind).orElse(null);
        Span span = spoken.map(SpokenAgenda::span)
                .orElseGet(() -> Span.parse("semaine", today).orElseThrow());
        AgendaQuery query = query(kind, span, where);
        long count = lookup.count(query);
        boolean asked = spoken.filter(one -> one.span() != null || one.nearby()).isPresent();
        return count == 0 && !asked
                ? List.of()
                : List.of(new Line(
                        words.language().path(AgendaPresenter.PATH + AgendaParameters.write(query, place(where))),
                        label(query, count, words)));
    }

    private static AgendaQuery query(@Nullable Kind kind, Span span, @Nullable Located where) {
        AgendaQuery.Near near = where == null ? null : new AgendaQuery.Near(where.label(), where.position());
        return new AgendaQuery(
                span, kind, null, null, null, null, false, false, false, near, near == null ? 0 : RADIUS);
    }

    /** The commune where that is all that is known, so that the address stays readable. */
    private static String place(@Nullable Located where) {
        if (where == null || where.precision() != Located.Precision.COMMUNE) {
            return "";
        }
        Commune commune = where.commune();
        return commune == null ? "" : "commune:" + commune.code();
    }

    private static String label(AgendaQuery query, long count, Words words) {
        String key = "agenda.beside." + query.span().kind().name().toLowerCase(Locale.ROOT);
        String what = words.say(
                "agenda.beside.kind."
                        + Optional.ofNullable(query.kind()).map(Kind::slug).orElse("any"),
                count);
        String when = words.say(key, what);
        return query.nearness()
                .map(near -> near.label().isEmpty()
                        ? words.say("agenda.beside.here", when)
                        : words.say("agenda.beside.near", when, near.label()))
                .orElse(when);
    }
}
