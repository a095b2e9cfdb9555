package org.jalon.newsroom.banner;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.plan.Planned.What;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.territory.Territory;

/** Banners in the calendar of the newsroom: when they appear and when they go. */
final class PlannedBanners implements PlannedSource {

    private final BannerTable table;
    private final Clock clock;

    PlannedBanners(BannerTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public List<Planned> between(LocalDate from, LocalDate to) {
        Instant first = from.atStartOfDay(Planned.ZONE).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(Planned.ZONE).toInstant();
        Instant now = clock.instant();
        return table.shownWithin(first, end).stream()
                .flatMap(banner -> Stream.of(
                        planned(
                                banner,
                                banner.time().from(),
                                banner.time().from().isAfter(now) ? What.PUBLISHES : What.PUBLISHED),
                        planned(banner, banner.time().until(), What.EXPIRES)))
                .filter(planned -> !planned.at().isBefore(first) && planned.at().isBefore(end))
                .toList();
    }

    private static Planned planned(KeptBanner banner, Instant at, What what) {
        Territory territory = banner.where().territory();
        return new Planned(
                at,
                what,
                "plan.kind.banner",
                banner.french().text(),
                BannerPresenter.PATH + "/" + banner.id(),
                territory == null ? Set.of() : Set.of(territory));
    }
}
