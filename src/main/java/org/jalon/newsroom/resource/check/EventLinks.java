package org.jalon.newsroom.resource.check;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.territory.Territory;

/** Where events lead that are still to come. */
final class EventLinks implements LinkSource {

    private final Agenda agenda;
    private final Clock clock;

    EventLinks(Agenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    @Override
    public List<LinkUse> uses() {
        return agenda.all().stream()
                .map(one -> one.event())
                .filter(event -> !event.isOver(clock.instant()))
                .flatMap(EventLinks::uses)
                .toList();
    }

    private static Stream<LinkUse> uses(Event event) {
        Content content = event.content();
        Set<String> addresses = new HashSet<>(WrittenLinks.in(content.description()));
        content.after().forEach(resource -> addresses.addAll(WrittenLinks.in(resource.link())));
        return addresses.stream()
                .map(address -> new LinkUse(
                        address,
                        "event",
                        event.id().text(),
                        content.title(),
                        "/redaction/agenda/" + event.id().text() + "/modifier",
                        Territory.parse(content.territory()).map(List::of).orElse(List.of())));
    }
}
