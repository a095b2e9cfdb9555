package org.jalon.newsroom.banner;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.site.Banner;
import org.jalon.site.Banners;
import org.jalon.site.Page;

/** The banners of now, kept in memory: every page asks for them. Thread-safe. */
final class BannerBoard implements Banners {

    private final BannerTable table;
    private final BannerReach reach;
    private final Clock clock;

    private volatile List<KeptBanner> known = List.of();

    BannerBoard(BannerTable table, BannerReach reach, Clock clock) {
        this.table = table;
        this.reach = reach;
        this.clock = clock;
    }

    /** Reads them again: other processes write too. */
    void refresh() {
        known = table.endingAfter(clock.instant());
    }

    @Override
    public List<Banner> now(Page page) {
        List<KeptBanner> all = known;
        return all.isEmpty()
                ? List.of()
                : shown(all)
                        .filter(banner -> reach.has(banner.where(), page))
                        .map(banner -> banner.in(page.language()))
                        .toList();
    }

    @Override
    public long version() {
        return shown(known)
                .mapToLong(banner -> banner.id().hashCode() * 31L + banner.version())
                .sum();
    }

    private Stream<KeptBanner> shown(List<KeptBanner> all) {
        Instant now = clock.instant();
        return all.stream().filter(banner -> banner.isShownAt(now));
    }
}
