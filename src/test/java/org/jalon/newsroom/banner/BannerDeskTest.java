package org.jalon.newsroom.banner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jalon._support.PostgresServer;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.newsroom.banner.KeptBanner.Said;
import org.jalon.newsroom.banner.KeptBanner.Time;
import org.jalon.newsroom.banner.KeptBanner.Where;
import org.jalon.newsroom.plan.Planned;
import org.jalon.site.Banner;
import org.jalon.site.Language;
import org.jalon.site.Page;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BannerDeskTest {

    private static final Instant NOW = ArticleDesk.NOW;
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static final Page HOME = page("/");

    @TempDir
    Path data;

    private Instant now = NOW;

    /** Moves as the test says. */
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return Planned.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private BannerBoard board(ArticleDesk newsroom) {
        return new BannerBoard(new BannerTable(newsroom.database()), new BannerReach(GAZETTEER), clock);
    }

    private BannerDesk desk(ArticleDesk newsroom, BannerBoard board) {
        return new BannerDesk(
                newsroom.database(),
                new BannerTable(newsroom.database()),
                board,
                new Access(GAZETTEER),
                new AuditTrail(newsroom.database(), clock),
                clock);
    }

    private static KeptBanner banner(Area area, @Nullable Territory territory, Duration from, Duration until) {
        return new KeptBanner(
                "",
                Banner.Level.ATTENTION,
                new Where(area, territory),
                new Said("La ligne du CCAS est fermée.", "Où aller"),
                Said.NOTHING,
                "/lieux",
                new Time(NOW.plus(from), NOW.plus(until)),
                0);
    }

    private static Page page(String path, String... about) {
        return new Page(Words.in(Language.FRENCH), "", "", path, Page.Section.NONE, false, List.of(about));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void isSaidFromItsBeginningToItsEndAndNoLonger(String kind) {
        try (ArticleDesk newsroom =
                new ArticleDesk(data, kind.equals("sqlite") ? "" : PostgresServer.emptyDatabase())) {
            BannerBoard board = board(newsroom);
            BannerDesk desk = desk(newsroom, board);
            Actor lea = newsroom.editor("lea@example.fr");
            desk.save(lea, banner(Area.EVERYWHERE, null, Duration.ofHours(1), Duration.ofDays(2)));
            long before = board.version();
            assertThat(board.now(HOME)).isEmpty();
            now = NOW.plus(Duration.ofHours(1));
            assertThat(board.now(HOME)).hasSize(1);
            long during = board.version();
            now = NOW.plus(Duration.ofDays(2));
            assertThat(board.now(HOME)).isEmpty();
            assertThat(List.of(before, board.version()))
                    .as("tags of pages change")
                    .doesNotContain(during);
            assertThat(desk.current()).isEmpty();
            assertThat(desk.past()).hasSize(1);
            now = NOW.plus(Duration.ofHours(2));
            KeptBanner known = desk.current().getFirst();
            assertThat(known.french().link()).isEqualTo("Où aller");
            desk.end(lea, known);
            assertThat(board.now(HOME)).isEmpty();
            assertThat(new AuditTrail(newsroom.database(), clock).find("banner", now.plusSeconds(1), 10))
                    .extracting(entry -> entry.act())
                    .containsExactly("banner.end", "banner.add");
        }
    }

    @Test
    void isForEditorsOfItsTerritory() {
        try (ArticleDesk newsroom = new ArticleDesk(data, "")) {
            BannerBoard board = board(newsroom);
            BannerDesk desk = desk(newsroom, board);
            Actor nora = newsroom.editor("nora@example.fr", ArticleDesk.NORD);
            refused(
                    "banner.error.rights",
                    desk,
                    nora,
                    banner(Area.EVERYWHERE, null, Duration.ZERO, Duration.ofDays(1)));
            refused(
                    "banner.error.rights",
                    desk,
                    nora,
                    banner(Area.PLACES, ArticleDesk.PAS_DE_CALAIS, Duration.ZERO, Duration.ofDays(1)));
            desk.save(nora, banner(Area.PLACES, ArticleDesk.ROUBAIX, Duration.ZERO, Duration.ofDays(1)));
            KeptBanner hers = desk.current().getFirst();
            Actor paul = newsroom.editor("paul@example.fr", ArticleDesk.PAS_DE_CALAIS);
            KeptBanner moved = new KeptBanner(
                    hers.id(),
                    hers.level(),
                    new Where(Area.PLACES, ArticleDesk.PAS_DE_CALAIS),
                    hers.french(),
                    hers.english(),
                    hers.link(),
                    hers.time(),
                    hers.version());
            refused("banner.error.rights", desk, paul, moved);
        }
    }

    @Test
    void lastsNinetyDaysAtMostUnlessItIsProlonged() {
        try (ArticleDesk newsroom = new ArticleDesk(data, "")) {
            BannerBoard board = board(newsroom);
            BannerDesk desk = desk(newsroom, board);
            Actor lea = newsroom.editor("lea@example.fr");
            Duration most = Duration.ofDays(90);
            refused("banner.error.long", desk, lea, banner(Area.HOME, null, Duration.ZERO, most.plusSeconds(1)));
            refused("banner.error.over", desk, lea, banner(Area.HOME, null, Duration.ofDays(-2), Duration.ofDays(-1)));
            desk.save(lea, banner(Area.HOME, null, Duration.ZERO, most));
            KeptBanner known = desk.current().getFirst();
            KeptBanner longer = new KeptBanner(
                    known.id(),
                    known.level(),
                    known.where(),
                    known.french(),
                    known.english(),
                    known.link(),
                    new Time(known.time().from(), NOW.plus(Duration.ofDays(120))),
                    known.version());
            refused("banner.error.long", desk, lea, longer);
            now = NOW.plus(Duration.ofDays(30));
            desk.save(lea, longer);
            refused("banner.error.overtaken", desk, lea, longer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EVERYWHERE, , /connexion, , true",
        "HOME, , /, , true",
        "HOME, , /lieux?q=a, , false",
        "PLACES, , /lieux?q=a, , true",
        "PLACES, , /lieux/0123456789/ccas, , true",
        "PLACES, , /carte, , true",
        "PLACES, , /lieuxdits, , false",
        "PLACES, departement:59, /lieux/0123456789, commune:59512, true",
        "PLACES, departement:59, /lieux/0123456789, commune:62041, false",
        "PLACES, departement:59, /lieux, , false",
        "PLACES, departement:59, /lieux, departement:59, true",
        "PLACES, commune:59512, /lieux, departement:59, false",
        "PLACES, region:32, /lieux, departement:59, true",
        "OBSERVATORY, epci:200093201, /observatoire/commune/59512, commune:59512, true",
        "OBSERVATORY, region:32, /observatoire/epci/200093201, epci:200093201, true",
        "OBSERVATORY, departement:62, /observatoire/epci/200093201, epci:200093201, false",
        "NEWSROOM, , /actualites/0123456789/a, , true",
        "NEWSROOM, , /, , false"
    })
    void isOnThePagesItIsFor(Area area, String territory, String path, String about, boolean shown) {
        Territory only = territory == null ? null : Territory.parse(territory).orElseThrow();
        Page page = about == null ? page(path) : page(path, about);
        assertThat(new BannerReach(GAZETTEER).has(new Where(area, only), page)).isEqualTo(shown);
    }

    @Test
    void isInTheCalendarWhenItBeginsAndWhenItEnds() {
        try (ArticleDesk newsroom = new ArticleDesk(data, "")) {
            desk(newsroom, board(newsroom))
                    .save(
                            newsroom.editor("lea@example.fr"),
                            banner(Area.HOME, null, Duration.ofDays(1), Duration.ofDays(3)));
            LocalDate today = LocalDate.of(2026, 11, 22);
            PlannedBanners planned = new PlannedBanners(new BannerTable(newsroom.database()), clock);
            assertThat(planned.between(today, today)).isEmpty();
            assertThat(planned.between(today.plusDays(2), today.plusDays(2))).isEmpty();
            assertThat(planned.between(today, today.plusDays(3)))
                    .extracting(Planned::what)
                    .containsExactly(Planned.What.PUBLISHES, Planned.What.EXPIRES);
        }
    }

    private static void refused(String key, BannerDesk desk, Actor actor, KeptBanner banner) {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> desk.save(actor, banner))
                .withMessage(new UserError(key, BannerDesk.LONGEST.toDays()).getMessage());
    }
}
