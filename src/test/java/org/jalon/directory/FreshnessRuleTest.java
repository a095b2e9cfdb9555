package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon._support.Places.aLibraryInLille;
import static org.jalon._support.Places.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessRuleTest {

    /** {@link org.jalon._support.Places#place} changed on 1 November 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-01, , 2026-02-01",
        "2026-02-01, 2026-10-05T09:00:00Z, 2026-10-05",
        "2026-02-01, 2026-10-05T22:30:00Z, 2026-10-06", // past midnight in Lille
        "2026-02-01, 2025-10-05T09:00:00Z, 2026-02-01",
        "'', , 2026-11-01",
        "2062-02-01, , 2026-11-01",
        "not a day, , 2026-11-01",
    })
    void countsFromTheNewestDayThatSomebodyLookedAfterThePlace(
            String dated, @Nullable Instant verified, LocalDate since) {
        Place place = place(1, aLibraryInLille().with(Field.UPDATED_ON, dated.isEmpty() ? List.of() : List.of(dated)));
        Place known = new Place(
                place.id(),
                place.facts(),
                place.origins(),
                place.records(),
                place.revision(),
                place.changedAt(),
                place.seenAt(),
                verified);
        assertThat(FreshnessRule.USUAL.of(known)).isEqualTo(new Freshness(since, since.plusMonths(9)));
    }

    @Test
    void asksForVerificationOnTheVeryDay() {
        Freshness freshness = new Freshness(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-11-01"));
        assertThat(freshness.isToVerify(LocalDate.parse("2026-10-31"))).isFalse();
        assertThat(freshness.isToVerify(LocalDate.parse("2026-11-01"))).isTrue();
    }

    @Test
    void needsAMonthAtLeast() {
        assertThatThrownBy(() -> new FreshnessRule(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
