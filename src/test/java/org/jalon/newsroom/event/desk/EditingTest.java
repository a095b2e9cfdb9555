package org.jalon.newsroom.event.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jalon.account.Access;
import org.jalon.account.Account;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Entry;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Happening;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.Where;
import org.jalon.newsroom.event.register.Desk;
import org.jalon.newsroom.event.series.Recurrence;
import org.jalon.site.Language;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {

    private static final Event FIRST = Happening.workshop("Atelier", LocalDateTime.parse("2026-11-24T14:00"), 1, true);
    private static final Recurrence TUESDAYS = new Recurrence("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215");

    @TempDir
    private Path data;

    private Desk desk;
    private AuditTrail audit;
    private Editing editing;
    private EventSeries series;
    private final Actor editor = actor(new Grant(Role.EDITOR, null));

    @BeforeEach
    void open() {
        desk = new Desk(data, "");
        audit = new AuditTrail(desk.database(), desk.clock());
        series = new EventSeries(desk.database(), desk.events(), desk.clock());
        editing = new Editing(
                desk.database(),
                desk.events(),
                desk.registrations(),
                desk.postings(),
                new Access(Gazetteer.load()),
                audit,
                desk.clock());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void writesEachDayOfASeriesButTheExceptions() {
        series();
        assertThat(days()).containsExactly("2026-11-24", "2026-12-01", "2026-12-15");
    }

    @Test
    void leavesAloneWhatWasChangedByItself() {
        Event first = series();
        List<Event> all = series.following(first);
        Event second = all.get(1);
        editing.change(second, second.when().movedTo(LocalDate.of(2026, 12, 2)), titled("Exception"));
        When later = When.of(
                Happening.PARIS, LocalDateTime.parse("2026-11-25T10:00"), LocalDateTime.parse("2026-11-25T11:00"));
        assertThat(editing.changeFollowing(first, later, titled("Nouveau"))).isEqualTo(2);
        assertThat(series.following(first))
                .extracting(
                        event -> event.content().title() + " " + event.when().start())
                .containsExactly(
                        "Nouveau 2026-11-25T09:00:00Z",
                        "Exception 2026-12-02T13:00:00Z",
                        "Nouveau 2026-12-16T09:00:00Z");
    }

    @Test
    void tellsThoseWhoRegisteredWhenTheDayChangesAndNotWhenTheTextDoes() {
        Event event = published();
        desk.register(event, "lea@example.fr");
        editing.change(event, event.when(), titled("Autre titre"));
        assertThat(desk.postings().run(Desk.BASE)).isZero();
        Event now = desk.events().find(event.id()).orElseThrow();
        editing.change(now, now.when().movedTo(LocalDate.of(2026, 11, 27)), now.content());
        assertThat(desk.postings().run(Desk.BASE)).isEqualTo(1);
        assertThat(desk.subjects("lea@example.fr").getLast()).startsWith("Du nouveau");
    }

    @Test
    void seatsThoseWhoWaitWhenThereIsMoreRoom() {
        Event event = published();
        desk.register(event, "lea@example.fr");
        desk.register(event, "tom@example.fr");
        Content larger = with(Entry.here(5, true));
        editing.change(desk.events().find(event.id()).orElseThrow(), event.when(), larger);
        assertThat(desk.registrations().listWaiting(event.id())).isEmpty();
        assertThat(desk.registrations().listSeated(event.id())).hasSize(2);
    }

    @Test
    void cancelsWithAMessageOnceAndWritesItDown() {
        Event event = published();
        desk.register(event, "lea@example.fr");
        assertThat(editing.cancel(editor, event, false, "Salle fermée")).isEqualTo(1);
        Event cancelled = desk.events().find(event.id()).orElseThrow();
        assertThat(editing.cancel(editor, cancelled, false, "Encore"))
                .as("a second click")
                .isZero();
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(cancelled.notice()).isEqualTo("Salle fermée");
        assertThat(desk.postings().run(Desk.BASE)).isEqualTo(1);
        assertThat(audit.find(event.id().text(), Instant.parse("2030-01-01T00:00:00Z"), 5))
                .filteredOn(entry -> entry.act().equals("agenda.act.cancelled"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("told", "1"));
    }

    @Test
    void publishesAPostponedEventAgainOnItsNewDay() {
        Event event = published();
        editing.postpone(editor, event, "Bientôt");
        Event postponed = desk.events().find(event.id()).orElseThrow();
        editing.change(postponed, postponed.when().movedTo(LocalDate.of(2027, 1, 5)), postponed.content());
        Event again = desk.events().find(event.id()).orElseThrow();
        assertThat(again.state()).isEqualTo(State.PUBLISHED);
        assertThat(again.notice()).isEmpty();
        assertThat(again.sequence()).isGreaterThan(postponed.sequence());
    }

    @Test
    void goesOnWithASeriesByItsRule() {
        Event first = series();
        LocalDate until = LocalDate.of(2027, 1, 5);
        assertThat(series.extend(first, series.rule(first).orElseThrow().until(until), until))
                .isEqualTo(3);
        assertThat(days())
                .containsExactly("2026-11-24", "2026-12-01", "2026-12-15", "2026-12-22", "2026-12-29", "2027-01-05");
    }

    @Test
    void letsEditorsTouchTheirTerritoriesOnly() {
        Actor ofNord =
                actor(new Grant(Role.EDITOR, Territory.parse("departement:59").orElseThrow()));
        assertThat(editing.mayEdit(ofNord, "departement:59")).isTrue();
        assertThat(editing.mayEdit(ofNord, "commune:59350")).isTrue();
        assertThat(editing.mayEdit(ofNord, "departement:62")).isFalse();
        assertThat(editing.mayEdit(ofNord, "")).as("for everybody").isFalse();
        assertThat(editing.mayEdit(editor, "")).isTrue();
    }

    private Event series() {
        return series.create(FIRST.when(), FIRST.content(), TUESDAYS, Set.of(LocalDate.of(2026, 12, 8)));
    }

    private Event published() {
        Event draft = editing.create(FIRST.when(), FIRST.content());
        editing.publish(editor, draft, false);
        return desk.events().find(draft.id()).orElseThrow();
    }

    private List<String> days() {
        return desk.events().listAll().stream()
                .map(event -> event.when().firstDay().toString())
                .toList();
    }

    private static Content titled(String title) {
        return Happening.workshop(title, LocalDateTime.parse("2026-11-24T14:00"), 1, true)
                .content();
    }

    private static Content with(Entry entry) {
        Where where = FIRST.content().where();
        return Happening.of("Atelier", LocalDateTime.parse("2026-11-24T14:00"), where, entry)
                .content();
    }

    private static Actor actor(Grant grant) {
        Account account = new Account(
                "editor", new MailAddress("editor@example.fr"), "", Language.FRENCH, Instant.EPOCH, Instant.EPOCH);
        return new Actor(account, "test", Instant.EPOCH, List.of(grant));
    }
}
