package org.jalon.newsroom.article;

import java.time.Clock;
import java.time.Duration;
import org.jalon.account.Access;
import org.jalon.account.Accounts;
import org.jalon.account.AuditTrail;
import org.jalon.account.Guard;
import org.jalon.account.MenuEntry;
import org.jalon.account.PersonalData;
import org.jalon.account.Role;
import org.jalon.directory.PlaceNews;
import org.jalon.mail.Outbox;
import org.jalon.newsroom.desk.WaitingSource;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.plan.PlannedSource;
import org.jalon.newsroom.text.Markdown;
import org.jalon.observatory.TerritoryNews;
import org.jalon.site.KeptData;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Articles, for the desk and for readers. */
@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

    private static final Duration KEEP_COMMENTS = Duration.ofDays(730);

    private final Clock clock = Clock.systemUTC();

    @Bean
    EditorRights editorRights(Access access) {
        return new EditorRights(access);
    }

    @Bean
    Articles newsArticles(
            Database database,
            EditorRights rights,
            Headings headings,
            Markdown markdown,
            MediaStore media,
            Gazetteer gazetteer,
            AuditTrail audit) {
        return new Articles(database, rights, new Readiness(headings, markdown, media), gazetteer, audit, clock);
    }

    @Bean
    Editorial articleEditorial(Database database, EditorRights rights, Accounts accounts, Outbox outbox) {
        return new Editorial(database, rights, accounts, new EditorialMails(database, outbox, clock), clock);
    }

    @Bean
    WaitingSource waitingArticles(Database database, EditorRights rights) {
        return new WaitingArticles(
                new ArticleTable(database), new CommentTable(database), new VersionTable(database), rights, clock);
    }

    @Bean
    PublishedArticles publishedArticles(Database database) {
        return new PublishedArticles(database, clock);
    }

    @Bean
    FindableSource articleFindables(PublishedArticles articles, Markdown markdown, MediaStore media) {
        return new ArticleFindables(articles, markdown, media);
    }

    @Bean
    PlannedSource plannedArticles(Database database) {
        return new PlannedArticles(new ArticleTable(database), new VersionTable(database), clock);
    }

    @Bean
    PlaceNews articlesOfPlaces(PublishedArticles articles) {
        return new ArticlesOfPlaces(articles);
    }

    @Bean
    TerritoryNews articlesOfTerritories(PublishedArticles articles) {
        return new ArticlesOfTerritories(articles);
    }

    @Bean
    PersonalData ownArticleComments(Database database) {
        return new OwnComments(new CommentTable(database));
    }

    @Bean
    KeptData keptArticleComments(Database database) {
        return new KeptData("newsroom.kept.comments", KEEP_COMMENTS, new CommentTable(database)::forget);
    }

    @Bean
    Guard newsDeskGuard() {
        return Guard.role(Role.EDITOR, "/redaction/**");
    }

    @Bean
    MenuEntry newsDeskEntry() {
        return new MenuEntry("newsroom.menu.desk", "/redaction", Role.EDITOR, 50);
    }
}
