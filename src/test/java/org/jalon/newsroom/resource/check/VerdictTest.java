package org.jalon.newsroom.resource.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jalon.newsroom.resource.check.WatchedLink.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final WatchedLink NEW = WatchedLink.begun("https://www.example.org/guide", MONDAY);

    private static WatchedLink after(LinkAnswer... answers) {
        WatchedLink link = NEW;
        for (int i = 0; i < answers.length; i++) {
            link = Verdict.of(link, answers[i], MONDAY.plus(DAY.multipliedBy(i)));
        }
        return link;
    }

    private static LinkAnswer there(String from) {
        return new LinkAnswer.There(from, "\"v1\"", "");
    }

    @Test
    void isToldOfSilenceOnlyAfterThreeRoundsAndSinceTheFirst() {
        LinkAnswer silent = new LinkAnswer.Silent();
        assertThat(after(silent, silent).isBroken()).isFalse();
        WatchedLink third = after(silent, silent, silent);
        assertThat(third.isBroken()).isTrue();
        assertThat(third.failingSince()).isEqualTo(MONDAY);
        assertThat(third.nextAt()).as("tried every day").isEqualTo(MONDAY.plus(DAY.multipliedBy(3)));
        WatchedLink back = after(silent, silent, silent, there("https://www.example.org/guide"));
        assertThat(back.isBroken()).isFalse();
        assertThat(back.failures()).isZero();
        assertThat(back.nextAt()).as("once a week").isEqualTo(MONDAY.plus(DAY.multipliedBy(10)));
    }

    @Test
    void isToldAtOnceOfWhatTheServerSaysIsGone() {
        assertThat(after(new LinkAnswer.Gone()).isBroken()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/guide/, FINE",
        "http://example.org/guide, FINE",
        "https://www.example.org/guides/1, MOVED",
        "https://www.example.org/, MOVED",
        "https://autre.example/guide, MOVED",
    })
    void callsItMovedWhenAnotherPageAnsweredTwice(String from, State state) {
        assertThat(after(there(from)).state()).as("once may be chance").isEqualTo(State.FINE);
        assertThat(after(there(from), there(from)).state()).isEqualTo(state);
    }

    @Test
    void neverCallsBrokenWhatMayNotBeAsked() {
        WatchedLink link = after(new LinkAnswer.Refused(), new LinkAnswer.Refused(), new LinkAnswer.Refused());
        assertThat(link.state()).isEqualTo(State.REFUSED);
        assertThat(link.isToMend()).isFalse();
    }
}
