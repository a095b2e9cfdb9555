package org.jalon._support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.directory.Category;
import org.jalon.directory.PlaceId;
import org.jalon.observatory.supply.Offer;
import org.jalon.observatory.supply.OfferedHours;
import org.jalon.observatory.supply.OfferedPlace;
import org.jalon.observatory.supply.OfferedPlace.Fees;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Places as the observatory sees them, in the middle of communes. */
public final class Offers {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Offers() {}

    public static Offer of(OfferedPlace... places) {
        return new Offer(1, DAY, List.of(places));
    }

    /** A place for everything, whose hours are not known. */
    public static OfferedPlace in(String commune) {
        return place(commune, null, Category.values());
    }

    /** A place for everything that is open so many hours a week. */
    public static OfferedPlace in(String commune, double hours) {
        return place(commune, hours, Category.values());
    }

    public static OfferedPlace place(String code, @Nullable Double hours, Category... categories) {
        Commune commune = Gazetteer.load().findCommune(code).orElseThrow();
        Set<Category> answered = EnumSet.noneOf(Category.class);
        answered.addAll(Arrays.asList(categories));
        return new OfferedPlace(
                new PlaceId(String.format("%010d", NUMBER.incrementAndGet())),
                "Lieu de " + commune.name(),
                commune.position().orElseThrow(),
                code,
                answered,
                Set.of(),
                Set.of(),
                Fees.UNKNOWN,
                false,
                false,
                DAY.plusMonths(1),
                hours == null ? null : new OfferedHours(hours, 0, 0, hours));
    }
}
