package org.jalon.newsroom.article;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jalon.account.Access;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.mail.Outbox;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaLimits;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Articles on a real database, at an instant. To be closed. */
public final class ArticleDesk implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    public static final Territory NORD = Territory.parse("departement:59").orElseThrow();
    public static final Territory PAS_DE_CALAIS =
            Territory.parse("departement:62").orElseThrow();
    public static final Territory ROUBAIX = Territory.parse("commune:59512").orElseThrow();

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final MediaStore media;

    public ArticleDesk(Path data, String database) {
        TestPropertyValues.of("jalon.data=" + data)
                .and(database.isEmpty() ? new String[0] : new String[] {"jalon.database=" + database})
                .applyTo(context);
        context.register(Modules.class);
        context.refresh();
        media = new MediaStore(
                database(),
                data.resolve("media"),
                new MediaLimits(1_000_000, 1_000_000, Duration.ofDays(30)),
                Clock.systemUTC());
    }

    public Database database() {
        return context.getBean(Database.class);
    }

    /** A bean of storage, of the directory or of reach. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
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

    /** What editors do together at an instant. */
    public Editorial editorialAt(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Editorial(
                database(),
                new EditorRights(new Access(GAZETTEER)),
                accounts(),
                new EditorialMails(database(), context.getBean(Outbox.class), clock),
                clock);
    }

    /** What waits for editors at an instant. */
    WaitingArticles waitingAt(Instant now) {
        return new WaitingArticles(
                new ArticleTable(database()),
                new CommentTable(database()),
                new VersionTable(database()),
                new EditorRights(new Access(GAZETTEER)),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** What the calendar shows of articles at an instant. */
    PlannedArticles plannedAt(Instant now) {
        return new PlannedArticles(
                new ArticleTable(database()), new VersionTable(database()), Clock.fixed(now, ZoneOffset.UTC));
    }

    public Accounts accounts() {
        return new Accounts(database(), Clock.systemUTC());
    }

    /** The subjects of the mails to an address, oldest first. */
    public List<String> subjects(String address) {
        return database()
                .jdbc()
                .sql("select subject from mail where recipient = :address order by posted_at, message_id")
                .param("address", address)
                .query(String.class)
                .list();
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
        grants.forEach(grant -> accounts().grant(account.id(), grant));
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
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"org.jalon.storage", "org.jalon.directory", "org.jalon.reach", "org.jalon.mail"},
            excludeFilters = @ComponentScan.Filter({Controller.class, ControllerAdvice.class}))
    static class Modules {}
}
