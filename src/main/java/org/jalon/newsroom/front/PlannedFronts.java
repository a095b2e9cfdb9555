package org.jalon.newsroom.front;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.plan.Planned.What;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** Compositions of the home page in the calendar of the newsroom. */
final class PlannedFronts implements PlannedSource {

    private static final int MOST = 200;

    private final CompositionTable table;
    private final Clock clock;

    PlannedFronts(CompositionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public List<Planned> between(LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        String title = Words.in(Language.FRENCH).say("front.planned");
        return table.list(MOST).stream()
                .flatMap(composition -> Stream.ofNullable(composition.from())
                        .map(at -> new Planned(
                                at,
                                at.isAfter(now) ? What.PUBLISHES : What.PUBLISHED,
                                "plan.kind.front",
                                title,
                                FrontPresenter.PATH,
                                Set.of())))
                .filter(planned ->
                        !planned.day().isBefore(from) && !planned.day().isAfter(to))
                .toList();
    }
}
