package org.jalon.newsroom.event.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon._support.KilledProcess;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Happening;
import org.jalon.newsroom.event.register.Registration.News;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process dies, twice, while those who registered are told of a change and reminded. */
class KilledTellingTest {

    private static final int PEOPLE = 300;
    private static final LocalDateTime TOMORROW = LocalDateTime.parse("2026-11-21T14:00");
    private static final Instant LONG_AGO = Instant.parse("2026-11-10T08:00:00Z");

    @TempDir
    Path data;

    @Test
    void tellsAndRemindsEachOnceWhenItIsBack() throws Exception {
        try (Desk desk = new Desk(data, "")) {
            Event event = desk.save(Happening.workshop("Un atelier", TOMORROW, null, false));
            register(desk, event);
            desk.database()
                    .transaction()
                    .executeWithoutResult(status -> desk.postings().owe(event.id(), News.CHANGED));

            KilledProcess.killAt(TellingProcess.class, TellingProcess.BEGINS, 40, data.toString());
            KilledProcess.killAt(TellingProcess.class, TellingProcess.FIRST_ROUND, 10, data.toString());
            assertThat(mails(desk)).as("killed in the middle").hasSizeBetween(1, 2 * PEOPLE - 1);

            while (desk.postings().run(Desk.BASE) > 0) {
                // some hundreds at a time
            }
            List<String> expected = IntStream.range(0, PEOPLE)
                    .boxed()
                    .flatMap(i -> List.of(
                            address(i) + " C’est bientôt\u00a0: Un atelier",
                            address(i) + " Du nouveau\u00a0: Un atelier")
                            .stream())
                    .toList();
            assertThat(mails(desk)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void register(Desk desk, Event event) {
        desk.database()
                .transaction()
                .executeWithoutResult(status -> IntStream.range(0, PEOPLE)
                        .forEach(i -> desk.database()
                                .jdbc()
                                .sql("""
                        insert into event_registration (id, event_id, state, name, address, needs, language, network_mark,
                            created_at, confirmed_at, changed_at)
                        values (:id, :event, 'SEATED', 'Léa', :address, '', 'FRENCH', '', :then, :then, :then)
                        """)
                                .param("id", String.format("%010d", i))
                                .param("event", event.id().text())
                                .param("address", address(i))
                                .param("then", LONG_AGO.toEpochMilli())
                                .update()));
    }

    private static String address(int i) {
        return "r" + i + "@example.fr";
    }

    private static List<String> mails(Desk desk) {
        return desk.database()
                .jdbc()
                .sql("select recipient || ' ' || subject from mail")
                .query(String.class)
                .list();
    }
}
