package org.jalon.intake.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.Sources;
import org.jalon.intake.SourcesSite;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunOutcome;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.source.Schedule;
import org.jalon.intake.source.SourceTable;
import org.jalon.intake.source.Supply;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A source that is fetched each night, for some nights. */
class TimetableTest extends SourcesSite {

    private static final String SOURCE = "Flux de nuit";
    private static final String HEADER = "id,nom,commune,latitude,longitude\n";

    @Autowired
    private Sources sources;

    @Autowired
    private SourceTable table;

    @Autowired
    private RunTable runs;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Alerts alerts;

    @Autowired
    private AlertLetters letters;

    @Autowired
    private Accounts accounts;

    private final Night night = new Night();
    private final AtomicInteger sent = new AtomicInteger();
    private HttpServer server;
    private String body = "";
    private int status = 200;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/lieux.csv", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void fetchesWhatIsNewAndTellsOfTroubleOnce() {
        String coordinator = somebody();
        Account account = accounts.findOrMake(new MailAddress(coordinator), Language.FRENCH);
        accounts.grant(account.id(), Grant.everywhere(Role.COORDINATOR));
        String address = "http://localhost:" + server.getAddress().getPort() + "/lieux.csv";
        SourceSettings source = sources.add(SOURCE, Supply.at(address)).orElseThrow();
        sources.save(source.with(Schedule.parse("daily:3").orElseThrow(), true, night.instant()));
        Timetable timetable = new Timetable(table, runs, workshop, alerts, letters, night);

        timetable.round();
        assertThat(runs.list(SOURCE, 1)).isEmpty();
        body = places(10);
        Run first = nextNight(timetable);
        assertThat(first.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(first.report().created()).isEqualTo(10);

        assertThat(nextNight(timetable).outcome()).isEqualTo(RunOutcome.UNCHANGED);
        assertThat(sent).hasValue(1);

        body = places(5);
        Run shrunk = nextNight(timetable);
        assertThat(shrunk.outcome()).isEqualTo(RunOutcome.REFUSED);
        assertThat(shrunk.shrunk()).isTrue();
        timetable.round();
        assertThat(kinds()).containsExactly(Alert.Kind.SHRINKS);
        nextNight(timetable);
        timetable.round();
        assertThat(mail(coordinator, SOURCE, 1).text()).contains("cinquième");

        status = 404;
        assertThat(nextNight(timetable).order().attempt()).isEqualTo(1);
        timetable.round();
        Run second = awaitNext(2);
        assertThat(second.outcome()).isEqualTo(RunOutcome.REFUSED);
        assertThat(second.message()).contains("404");
        timetable.round();
        assertThat(kinds()).containsExactly(Alert.Kind.FAILS);
        assertThat(mail(coordinator, SOURCE, 2).text()).contains("deuxième essai");

        status = 200;
        body = places(9);
        assertThat(nextNight(timetable).report().gone()).isEqualTo(1);
        timetable.round();
        assertThat(kinds()).isEmpty();
        assertThat(count(coordinator, SOURCE)).isEqualTo(2);
    }

    private List<Alert.Kind> kinds() {
        return alerts.of(SOURCE).stream().map(Alert::kind).toList();
    }

    /** The run of the next night, when it has ended. */
    private Run nextNight(Timetable timetable) {
        int before = runs.list(SOURCE, 100).size();
        night.pass();
        timetable.round();
        assertThat(runs.list(SOURCE, 100)).hasSize(before + 1);
        return awaitNext(1);
    }

    private Run awaitNext(int attempt) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        Run last = runs.list(SOURCE, 1).getFirst();
        while (last.outcome().isOpen() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            last = runs.list(SOURCE, 1).getFirst();
        }
        assertThat(last.order().attempt()).isEqualTo(attempt);
        return last;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String tag = '"' + Integer.toHexString(body.hashCode()) + '"';
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", tag);
        if (status != 200) {
            exchange.sendResponseHeaders(status, -1);
        } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            sent.incrementAndGet();
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    /** Apart from each other, and from all other places of tests. */
    private static String places(int count) {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 1; i <= count; i++) {
            rows.append("n%d,Veilleuse %d,Fourmies,50.0%d,4.0%d%n".formatted(i, i, 100 + i, 400 + i * 3));
        }
        return rows.toString();
    }

    /** A clock that only moves from one night to the next. */
    private static final class Night extends Clock {

        private Instant now = Instant.now();

        void pass() {
            now = now.plus(Duration.ofDays(1));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
