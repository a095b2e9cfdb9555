package org.jalon.newsroom.event.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.newsroom.event.Audience;
import org.jalon.newsroom.event.Entry;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Happening;
import org.jalon.newsroom.event.Kind;
import org.jalon.newsroom.event.Session;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.Where;
import org.jalon.newsroom.event.register.Desk;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path data;

    private Desk desk;
    private Lookup lookup;

    @BeforeEach
    void open() {
        desk = new Desk(data, "");
        lookup = new Lookup(new Agenda(desk.events(), desk.venues(), desk.clock()), new Reach(GAZETTEER));
        desk.save(in("Lille", "59350", "2026-11-24T14:00"));
        desk.save(in("Dunkerque", "59183", "2026-11-24T09:00"));
        desk.save(in("Arras", "62041", "2026-11-25T09:00"));
        desk.save(Happening.of(
                "En ligne",
                LocalDateTime.parse("2026-11-24T10:00"),
                new Where(null, "", null, "https://visio.example.fr"),
                Entry.FREE));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void ordersByDayThenTime() {
        assertThat(titles(AgendaQuery.of(Span.coming(TODAY))))
                .containsExactly("Dunkerque", "En ligne", "Lille", "Arras");
    }

    @Test
    void putsTheNearestFirstOnEachDayAndWhatIsOnLineLast() {
        AgendaQuery.Near near = new AgendaQuery.Near(
                "Lille", GAZETTEER.findCommune("59350").orElseThrow().position().orElseThrow());
        AgendaQuery query =
                new AgendaQuery(Span.coming(TODAY), null, null, null, null, null, false, false, false, near, 0);
        assertThat(titles(query)).containsExactly("Lille", "Dunkerque", "En ligne", "Arras");
    }

    @Test
    void keepsWithinTheDistanceThatSomebodyChose() {
        AgendaQuery.Near lille = new AgendaQuery.Near(
                "Lille", GAZETTEER.findCommune("59350").orElseThrow().position().orElseThrow());
        AgendaQuery near =
                new AgendaQuery(Span.coming(TODAY), null, null, null, null, null, false, false, true, lille, 50);
        assertThat(titles(near)).as("Arras is 42 km away, Dunkerque 66").containsExactly("Lille", "Arras");
        assertThat(titles(near.within(10))).containsExactly("Lille");
        assertThat(lookup.count(near.within(0))).isEqualTo(4);
        AgendaQuery afar =
                new AgendaQuery(Span.coming(TODAY), null, null, null, null, null, true, false, false, lille, 10);
        assertThat(titles(afar))
                .as("what can be followed from afar is near everybody")
                .containsExactly("En ligne");
        assertThat(near.forSubscribers(TODAY).nearness()).isEmpty();
    }

    @Test
    void findsWhatConcernsATerritoryOnLineIncluded() {
        Territory nord = Territory.parse("departement:59").orElseThrow();
        AgendaQuery query =
                new AgendaQuery(Span.coming(TODAY), null, null, null, nord, null, false, false, false, null, 0);
        assertThat(titles(query)).containsExactly("Dunkerque", "En ligne", "Lille");
    }

    @Test
    void narrowsByEveryCondition() {
        Span span = Span.coming(TODAY);
        assertThat(titles(new AgendaQuery(span, Kind.WEBINAR, null, null, null, null, false, false, false, null, 0)))
                .isEmpty();
        assertThat(titles(new AgendaQuery(span, null, null, null, null, null, true, false, false, null, 0)))
                .containsExactly("En ligne");
        assertThat(titles(new AgendaQuery(span, null, null, "droits", null, null, false, false, false, null, 0)))
                .isEmpty();
        assertThat(titles(new AgendaQuery(span, null, null, null, null, Audience.HELPERS, false, true, false, null, 0)))
                .as("what is for everybody is for helpers too")
                .hasSize(4);
    }

    @Test
    void showsEachSessionOnItsDayAndWhatGoesOnUnderTheFirst() {
        Event course = in("Cours", "59350", "2026-11-18T09:00");
        Session first = course.when().sessions().getFirst();
        desk.save(course.with(
                new When(Happening.PARIS, false, List.of(first, first.plusDays(7))), course.content(), desk.now()));
        Event fair = in("Foire", "59350", "2026-11-18T09:00");
        desk.save(fair.with(
                When.days(Happening.PARIS, LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 22)),
                fair.content(),
                desk.now()));
        Stream<Lookup.Hit> hits = lookup.find(AgendaQuery.of(Span.coming(TODAY))).hits().stream();
        assertThat(hits.map(hit -> hit.day() + " " + title(hit)))
                .contains("2026-11-20 Foire", "2026-11-25 Cours")
                .hasSize(6);
    }

    @Test
    void readsNewEventsAtOnce() {
        assertThat(titles(AgendaQuery.of(Span.coming(TODAY)))).hasSize(4);
        desk.save(in("Roubaix", "59512", "2026-11-26T09:00"));
        assertThat(titles(AgendaQuery.of(Span.coming(TODAY)))).hasSize(5);
    }

    private List<String> titles(AgendaQuery query) {
        return lookup.find(query).hits().stream().map(LookupTest::title).toList();
    }

    private static String title(Lookup.Hit hit) {
        return hit.listed().event().content().title();
    }

    private static Event in(String commune, String code, String start) {
        return Happening.of(
                commune, LocalDateTime.parse(start), new Where(null, "1 rue Basse, " + commune, code, ""), Entry.FREE);
    }
}
