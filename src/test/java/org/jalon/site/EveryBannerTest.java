package org.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.jalon.site.Banner.Level;
import org.junit.jupiter.api.Test;

class EveryBannerTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void saysTheMostUrgentAndThenTheNewestAndNeverMoreThanTwo() {
        assertThat(EveryBanner.first(Stream.of(
                        banner("old", Level.ATTENTION, 0),
                        banner("news", Level.INFORMATION, 9),
                        banner("new", Level.ATTENTION, 1),
                        banner("closed", Level.URGENCY, 0))))
                .extracting(Banner::id)
                .containsExactly("closed", "new");
    }

    @Test
    void isShownFromItsBeginningUntilJustBeforeItsEnd() {
        Banner banner = banner("a", Level.INFORMATION, 0);
        assertThat(banner.isShownAt(MONDAY.minusMillis(1))).isFalse();
        assertThat(banner.isShownAt(MONDAY)).isTrue();
        assertThat(banner.isShownAt(banner.until().minusMillis(1))).isTrue();
        assertThat(banner.isShownAt(banner.until())).isFalse();
    }

    private static Banner banner(String id, Level level, long hours) {
        Instant since = MONDAY.plusSeconds(hours * 3600);
        return new Banner(id, level, "Fermé.", Language.FRENCH, null, since, since.plusSeconds(86_400));
    }
}
