package org.jalon.care.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jspecify.annotations.Nullable;

/** What the places of a campaign lack, beside what the search asks. */
public enum Lacking {
    /** Nothing in particular. */
    ANYTHING,
    /** Somebody should verify them. */
    FRESHNESS,
    /** Nobody ever verified them. */
    VERIFICATION,
    /** Their hours are not known. */
    HOURS,
    /** Nothing exceptional is said of the days that the campaign asks about. */
    CLOSURE;

    /** The one of this slug. */
    public static Optional<Lacking> parse(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** As bundles and forms write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a place lacks it.
     *
     * @param first day asked about, null when none is
     * @param last day asked about, null when none is
     */
    boolean isTrueOf(
            Place place, FreshnessRule rule, Instant now, @Nullable LocalDate first, @Nullable LocalDate last) {
        return switch (this) {
            case ANYTHING -> true;
            case FRESHNESS -> rule.isToVerify(place, now);
            case VERIFICATION -> place.verification().isEmpty();
            case HOURS -> place.facts().first(Field.HOURS).isEmpty();
            case CLOSURE -> first == null || last == null || !isSaid(place, first, last);
        };
    }

    private static boolean isSaid(Place place, LocalDate first, LocalDate last) {
        return place.hours()
                .filter(hours -> hours.exceptionsFrom(first, place.calendar()).stream()
                        .anyMatch(period ->
                                !period.first().isAfter(last) && !period.last().isBefore(first)))
                .isPresent();
    }
}
