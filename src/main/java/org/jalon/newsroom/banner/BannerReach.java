package org.jalon.newsroom.banner;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.site.Page;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.jspecify.annotations.Nullable;

/** Which pages a banner is on. Thread-safe. */
final class BannerReach {

    private final Gazetteer gazetteer;
    /** Whether one area is all within another: few pairs, each costly to find out. */
    private final Map<Nested, Boolean> nested = new ConcurrentHashMap<>();

    BannerReach(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private record Nested(Territory outer, Territory inner) {}

    boolean has(KeptBanner.Where where, Page page) {
        return where.area().has(page) && isAbout(page, where.territory());
    }

    private boolean isAbout(Page page, @Nullable Territory territory) {
        return territory == null
                || page.about().stream()
                        .flatMap(text -> Territory.parse(text).stream())
                        .anyMatch(about -> isWithin(territory, about));
    }

    private boolean isWithin(Territory outer, Territory inner) {
        return outer.equals(inner)
                || (inner.kind() == Kind.COMMUNE
                        ? gazetteer
                                .findCommune(inner.code())
                                .filter(commune -> gazetteer.contains(outer, commune))
                                .isPresent()
                        : nested.computeIfAbsent(new Nested(outer, inner), this::isNested));
    }

    private boolean isNested(Nested pair) {
        return gazetteer.nameOf(pair.inner()).isPresent()
                && gazetteer.listCommunes().stream()
                        .filter(commune -> gazetteer.contains(pair.inner(), commune))
                        .allMatch(commune -> gazetteer.contains(pair.outer(), commune));
    }
}
