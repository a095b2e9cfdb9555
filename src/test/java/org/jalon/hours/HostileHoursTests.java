package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gets an answer, for a bounded amount of work. */
class HostileHoursTests {

    /** Days looked up while one question is answered: more than any needs, few enough for some milliseconds. */
    private static final int MOST_LOOK_UPS = 500_000;

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final List<String> PARTS = List.of(
            "Mo",
            "Fr",
            "-",
            ",",
            ";",
            " ",
            "09:00",
            "12:00-14:00",
            "PH",
            "SH",
            "Jan",
            "Feb 29",
            "2026",
            "9999",
            "week",
            "1",
            "53",
            "/2",
            "[-1]",
            "+",
            "off",
            "\"x\"",
            "\"",
            "||",
            "open",
            "unknown",
            "+1 day",
            "-9999 days",
            "easter",
            "24/7",
            "(",
            "sunrise",
            "26:00",
            "00:00",
            "\u202E",
            "\u0000",
            "é",
            "\uD83D\uDE00",
            "lundi",
            "9h",
            "à");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PH off",
                "SH off",
                "24/7",
                "24/7 off",
                "off",
                "Feb 29 off; PH +9999 days off",
                "9999 Jan 01 10:00-12:00",
                "PH 00:00-24:00; PH off",
                "easter -9999 days-easter +9999 days PH 10:00-12:00",
            })
    void answersWhatNeverChangesWithinABoundedHorizon(String text) {
        assertThat(lookUpsFor(text)).isLessThan(MOST_LOOK_UPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PH off;", "PH 09:00-10:00 off;", "PH,SH off,", "PH +1 day,", "Jan 1,", "PH || ", "2026 PH;"})
    void answersThousandsOfRules(String rule) {
        for (int length : new int[] {200, 800, 1_999, 10_000, 100_000}) {
            assertThat(lookUpsFor(rule.repeat(length / rule.length())))
                    .as("%s up to %d", rule, length)
                    .isLessThan(MOST_LOOK_UPS);
        }
    }

    @Test
    void answersWhateverIsTyped() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = random.nextInt(12); parts >= 0; parts--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
                text.append(random.nextInt(3) == 0 ? " " : "");
            }
            Optional<OpeningHours> hours = OpeningHours.parse(text.toString());
            if (i % 10 == 0) {
                hours.ifPresent(read -> {
                    assertThat(read.stateAt(NOW, PARIS)).as(text.toString()).isNotNull();
                    assertThat(read.usualWeek()).as(text.toString()).hasSize(7);
                });
            }
        }
    }

    /** How often public holidays are asked, which every rule with them is each day. */
    private static int lookUpsFor(String text) {
        AtomicInteger lookUps = new AtomicInteger();
        PlaceCalendar counting = PlaceCalendar.of(PARIS).withPublicHolidays(date -> {
            lookUps.incrementAndGet();
            return false;
        });
        OpeningHours.parse(text)
                .ifPresent(hours -> assertThat(hours.stateAt(NOW, counting)).isNotNull());
        return lookUps.get();
    }
}
