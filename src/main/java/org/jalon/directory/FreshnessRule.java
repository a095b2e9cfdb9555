package org.jalon.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How places age.
 *
 * @param months for which a place stays fresh, at least 1
 */
public record FreshnessRule(int months) {

    /** As long as nobody decides otherwise. */
    public static final FreshnessRule USUAL = new FreshnessRule(9);

    public FreshnessRule {
        if (months < 1) {
            throw new IllegalArgumentException("a place is fresh for a month at least, not " + months);
        }
    }

    /**
     * Counts from the newest of two days: that on which a person last verified the place, and the day of its data as its
     * origin says it ({@link Field#UPDATED_ON}). Without such a day, or with one that had not come yet when it was said,
     * from the day on which it last changed here.
     */
    public Freshness of(Place place) {
        ZoneId zone = place.zone();
        LocalDate changed = LocalDate.ofInstant(place.changedAt(), zone);
        LocalDate dated = place.updatedOn().filter(day -> !day.isAfter(changed)).orElse(changed);
        Optional<LocalDate> verified = place.verification().map(at -> LocalDate.ofInstant(at, zone));
        LocalDate since = Stream.concat(verified.stream(), Stream.of(dated))
                .max(LocalDate::compareTo)
                .orElse(dated);
        return new Freshness(since, since.plusMonths(months));
    }

    /** Whether it is time to verify a place. */
    public boolean isToVerify(Place place, Instant now) {
        return of(place).isToVerify(LocalDate.ofInstant(now, place.zone()));
    }
}
