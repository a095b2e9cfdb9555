package org.jalon.care.remind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often somebody is reminded of a place that nobody verified. */
public enum Rhythm {
    /** After 5, 6 and 9 months: before the sheet says that it is to be verified, and when it does. */
    RECOMMENDED,
    /** After each year. */
    YEARLY,
    NEVER;

    private static final List<Integer> RECOMMENDED_MONTHS = List.of(5, 6, 9);
    private static final int YEAR = 12;

    /** The rhythm of this slug. */
    public static Optional<Rhythm> parse(String slug) {
        return List.of(values()).stream()
                .filter(rhythm -> rhythm.slug().equals(slug))
                .findFirst();
    }

    /** As bundles and forms write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Which reminder is due: the months it comes after; empty when none is. One that was missed is not made up for when a
     * later one is due.
     *
     * @param since the day since which nobody verified the place
     */
    public Optional<Integer> due(LocalDate since, LocalDate today) {
        return switch (this) {
            case NEVER -> Optional.empty();
            case RECOMMENDED ->
                RECOMMENDED_MONTHS.reversed().stream()
                        .filter(months -> !today.isBefore(since.plusMonths(months)))
                        .findFirst();
            case YEARLY -> {
                int years = (int) ChronoUnit.YEARS.between(since, today);
                yield years < 1 ? Optional.empty() : Optional.of(years * YEAR);
            }
        };
    }
}
