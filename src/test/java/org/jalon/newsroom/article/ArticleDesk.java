package org.jalon.newsroom.article;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jalon._support.Instance;
import org.jalon.account.Access;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaLimits;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Articles on a real database, at an instant. To be closed. */
public final class ArticleDesk implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    public static final Territory NORD = Territory.parse("departement:59").orElseThrow();
    public static final Territory PAS_DE_CALAIS =
            Territory.parse("departement:62").orElseThrow();
    public static final Territory ROUBAIX = Territory.parse("commune:59512").orElseThrow();

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final Instance instance;
    private final MediaStore media;

    public ArticleDesk(Path data, String database) {
        instance = database.isEmpty() ? Instance.in(data) : Instance.on(database, data);
        media = new MediaStore(
                database(),
                data.resolve("media"),
                new MediaLimits(1_000_000, 1_000_000, Duration.ofDays(30)),
                Clock.systemUTC());
    }

    public Database database() {
        return instance.database();
    }

    /** A bean of storage, of the directory or of reach. */
    public <T> T bean(Class<T> type) {
        return instance.bean(type);
    }

    public MediaStore media() {
        return media;
    }

    public Markdown markdown() {
        return new Markdown(media::find);
    }

    /** The desk at an instant. */
    public Articles at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Articles(
                database(),
                new EditorRights(new Access(GAZETTEER)),
                new Readiness(new Headings(database()), markdown(), media),
                GAZETTEER,
                new AuditTrail(database(), clock),
                clock);
    }

    /** What readers see at an instant. */
    public PublishedArticles seenAt(Instant now) {
        return new PublishedArticles(database(), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** An editor of some territories, or everywhere when none is given. */
    public Actor editor(String address, Territory... territories) {
        Account account =
                new Accounts(database(), Clock.systemUTC()).findOrMake(new MailAddress(address), Language.FRENCH);
        List<Grant> grants = territories.length == 0
                ? List.of(Grant.everywhere(Role.EDITOR))
                : Arrays.stream(territories)
                        .map(territory -> new Grant(Role.EDITOR, territory))
                        .toList();
        return new Actor(account, "session", NOW, grants);
    }

    public static ArticleContent content(String title, String body, Territory... territories) {
        return new ArticleContent(
                new Text(title, "En bref.", body),
                null,
                "region",
                List.of("numerique"),
                List.of(territories),
                "L’équipe",
                LocalDate.of(2026, 11, 22),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public void close() {
        instance.close();
    }
}
