package org.jalon.newsroom.event.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.territory.Territory;

/** Tells the calendar of the newsroom which events begin, drafts included: each session on its day. */
public final class PlannedEvents implements PlannedSource {

    private final EventTable table;

    public PlannedEvents(EventTable table) {
        this.table = table;
    }

    @Override
    public List<Planned> between(LocalDate from, LocalDate to) {
        return table.listAll().stream()
                .filter(event -> event.state() != State.CANCELLED && event.state() != State.POSTPONED)
                .<Planned>mapMulti((event, planned) -> event.when()
                        .sessions()
                        .forEach(session -> planned.accept(new Planned(
                                session.start().atZone(event.when().zone()).toInstant(),
                                Planned.What.HAPPENS,
                                "plan.kind.event",
                                event.content().title(),
                                DeskPresenter.PATH + "/" + event.id(),
                                territories(event)))))
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                .toList();
    }

    private static Set<Territory> territories(Event event) {
        return Territory.parse(event.content().territory()).map(Set::of).orElse(Set.of());
    }
}
