package org.jalon.newsroom.banner;

import org.jalon.site.Page;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Which pages a banner is on.
 *
 * @param gazetteer that knows which territories are in which
 */
record BannerReach(Gazetteer gazetteer) {

    boolean has(KeptBanner.Where where, Page page) {
        return where.area().has(page) && isAbout(page, where.territory());
    }

    private boolean isAbout(Page page, @Nullable Territory territory) {
        return territory == null
                || page.about().stream()
                        .flatMap(text -> Territory.parse(text).stream())
                        .anyMatch(about -> gazetteer.contains(territory, about));
    }
}
