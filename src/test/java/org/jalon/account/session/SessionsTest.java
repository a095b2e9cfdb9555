package org.jalon.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jalon._support.Instance;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sessions promise, on each database they are kept in. */
abstract class SessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SessionLimits LIMITS =
            new SessionLimits(Duration.ofDays(7), Duration.ofDays(30), Duration.ofMinutes(15));

    @TempDir
    Path data;

    abstract Instance open(Path data);

    @Test
    void outliveARestart() {
        String token;
        try (Instance first = open(data)) {
            token = begin(first);
        }
        try (Instance second = open(data)) {
            assertThat(at(second, NOON.plusSeconds(60)).find(token)).isPresent();
            assertThat(at(second, NOON).find(token + "x")).isEmpty();
        }
    }

    @Test
    void endWhenIdleOrOld() {
        try (Instance instance = open(data)) {
            String token = begin(instance);
            assertThat(at(instance, NOON.plus(Duration.ofDays(8))).find(token))
                    .as("idle")
                    .isEmpty();
            Instant day = NOON;
            for (int i = 0; i < 5; i++) {
                day = day.plus(Duration.ofDays(6).minusMinutes(1));
                assertThat(at(instance, day).find(token)).as("used on %s", day).isPresent();
            }
            assertThat(at(instance, NOON.plus(Duration.ofDays(30))).find(token))
                    .as("old")
                    .isEmpty();
        }
    }

    @Test
    void areFreshForAWhile() {
        try (Instance instance = open(data)) {
            String token = begin(instance);
            for (int minutes : new int[] {0, 14, 16, 29, 31}) {
                Sessions sessions = at(instance, NOON.plus(Duration.ofMinutes(minutes)));
                var actor = sessions.find(token).orElseThrow();
                assertThat(sessions.isFresh(actor, 1))
                        .as("to read after %d", minutes)
                        .isEqualTo(minutes < 15);
                assertThat(sessions.isFresh(actor, 2))
                        .as("to send after %d", minutes)
                        .isEqualTo(minutes < 30);
            }
        }
    }

    @Test
    void goWithTheirAccount() {
        try (Instance instance = open(data)) {
            String token = begin(instance);
            Accounts accounts = new Accounts(instance.database(), clock(NOON));
            accounts.delete(accounts.find(new MailAddress("lea@example.fr"))
                    .orElseThrow()
                    .id());
            assertThat(at(instance, NOON).find(token)).isEmpty();
        }
    }

    private String begin(Instance instance) {
        Account account = new Accounts(instance.database(), clock(NOON))
                .findOrMake(new MailAddress("lea@example.fr"), Language.FRENCH);
        return at(instance, NOON).begin(account, Session.Way.LINK, "Firefox");
    }

    private static Sessions at(Instance instance, Instant now) {
        return new Sessions(instance.database(), new Accounts(instance.database(), clock(now)), LIMITS, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
