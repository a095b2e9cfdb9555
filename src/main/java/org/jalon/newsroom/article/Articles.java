package org.jalon.newsroom.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Articles as editors work on them. Every version is kept, none is written over; what readers see is one of them, and changes only when
 * somebody who may decides so, which the audit trail notes.
 */
public final class Articles implements MediaUse {

    private final Database database;
    private final ArticleTable table;
    private final VersionTable versions;
    private final LabelTable labels;
    private final CommentTable comments;
    private final ArticleAccess access;
    private final Readiness readiness;
    private final Around around;
    private final AuditTrail audit;
    private final Clock clock;

    Articles(
            Database database,
            EditorRights rights,
            Readiness readiness,
            Gazetteer gazetteer,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.table = new ArticleTable(database);
        this.versions = new VersionTable(database);
        this.labels = new LabelTable(database);
        this.comments = new CommentTable(database);
        this.access = new ArticleAccess(table, versions, rights);
        this.readiness = readiness;
        this.around = new Around(gazetteer);
        this.audit = audit;
        this.clock = clock;
    }

    /** An article as the desk knows it. */
    public Optional<Article> find(String id) {
        return ItemId.isValid(id) ? table.find(id) : Optional.empty();
    }

    /** All that there are, those that were changed last first. */
    public List<Article> list() {
        return table.list();
    }

    /** One of its versions. */
    public Optional<ArticleVersion> version(String id, int number) {
        return versions.find(id, number);
    }

    /** The newest version of an article that there is. */
    public ArticleVersion newest(Article article) {
        return versions.find(article.id(), article.version()).orElseThrow();
    }

    /** All its versions, the newest first. */
    public List<ArticleVersion> history(String id) {
        return versions.list(id);
    }

    /** What keeps a version from being published. */
    public List<Finding> lacking(ArticleContent content) {
        return readiness.lacking(content);
    }

    /** Begins an article. */
    public Article create(Actor actor, ArticleContent content) {
        String id = ItemId.next();
        Instant now = clock.instant();
        return inTransaction(() -> {
            table.insert(id, content, actor.account().id(), now);
            keep(id, 1, content, "", actor, now);
            return table.find(id).orElseThrow();
        });
    }

    /**
     * Saves what somebody wrote as the next version, if the one they began from is still the newest.
     *
     * @param seen number of the version that they began from
     * @throws UserError when they may not edit it
     */
    public Saved save(Actor actor, String id, int seen, ArticleContent content, String remark) {
        Instant now = clock.instant();
        return inTransaction(() -> {
            Article article = access.editable(actor, id);
            if (!table.advance(id, seen, content, actor.account().id(), now)) {
                return new Saved.Overtaken(newest(article));
            }
            keep(id, seen + 1, content, remark, actor, now);
            return new Saved.Done(table.find(id).orElseThrow());
        });
    }

    /** Begins an article that says the same as another one, which stays as it is. */
    public Article duplicate(Actor actor, Article article, String title, LocalDate day) {
        return create(actor, newest(article).content().copied(title, day));
    }

    private void keep(String id, int number, ArticleContent content, String remark, Actor actor, Instant now) {
        keep(id, number, content, remark, actor.account().id(), now);
    }

    private void keep(
            String id, int number, ArticleContent content, String remark, @Nullable String accountId, Instant now) {
        versions.insert(new ArticleVersion(id, number, content, remark, accountId, now), readiness.files(content));
    }

    /**
     * Begins a draft with what came from elsewhere.
     *
     * @param id that was given out for it
     * @param accountId who brought it, null for the terminal
     * @param remark where it came from
     */
    public void bring(String id, @Nullable String accountId, ArticleContent content, String remark) {
        Instant now = clock.instant();
        inTransaction(() -> {
            table.insert(id, content, accountId, now);
            keep(id, 1, content, remark, accountId, now);
            return id;
        });
    }

    /** Takes back a draft that was brought, if nobody saved, published or commented on it since; false when somebody did. */
    public boolean takeBack(String id) {
        return inTransaction(
                () -> find(id).filter(article -> article.version() == 1 && article.decided() == Article.Decided.DRAFT)
                        .filter(article -> comments.list(id).isEmpty())
                        .map(article -> table.deleteUnpublished(id))
                        .orElse(false));
    }

    /** Makes an older version the newest again, which is a version more. */
    public Saved restore(Actor actor, String id, int seen, int number, String remark) {
        ArticleContent old = versions.find(id, number)
                .orElseThrow(() -> new UserError("newsroom.article.error.version"))
                .content();
        return save(actor, id, seen, old, remark);
    }

    /**
     * Brings the newest version before readers.
     *
     * @param seen its number, as they saw it
     * @param from when; now when absent
     * @param until when it is shown, for ever when absent
     * @throws UserError when they may not, or the end comes before the beginning
     */
    public Saved publish(Actor actor, String id, int seen, @Nullable Instant from, @Nullable Instant until) {
        Instant now = clock.instant();
        return inTransaction(() -> {
            Article article = access.editable(actor, id);
            ArticleVersion newest = newest(article);
            access.mustPublish(actor, article, newest.content());
            if (newest.number() != seen) {
                return new Saved.Overtaken(newest);
            }
            List<Finding> lacking = readiness.lacking(newest.content());
            if (!lacking.isEmpty()) {
                return new Saved.NotReady(lacking);
            }
            Instant begins = from != null ? from : firstSeen(article, now);
            if (until != null && !until.isAfter(begins.isAfter(now) ? begins : now.minus(Duration.ofDays(1)))) {
                throw new UserError("newsroom.article.error.dates");
            }
            table.publish(id, seen, newest.content(), begins, until);
            label(id, newest.content());
            audit.note(actor, "article.publish", id, Map.of("version", "" + seen, "from", begins.toString()));
            return new Saved.Done(table.find(id).orElseThrow());
        });
    }

    private static Instant firstSeen(Article article, Instant now) {
        return article.publishAt() != null && article.publishAt().isBefore(now) ? article.publishAt() : now;
    }

    private void label(String id, ArticleContent content) {
        labels.replace(id, "theme", content.themes());
        labels.replace(
                id,
                "territory",
                around.of(content.territories()).stream().map(Object::toString).toList());
        labels.replace(id, "place", readiness.places(content));
    }

    /** Takes it away from readers. */
    public void withdraw(Actor actor, String id) {
        inTransaction(() -> {
            Article article = access.editable(actor, id);
            access.mustPublish(actor, article, newest(article).content());
            table.decide(id, Article.Decided.WITHDRAWN);
            audit.note(actor, "article.withdraw", id, Map.of());
            return article;
        });
    }

    /** Deletes a draft that readers never saw. */
    public void delete(Actor actor, String id) {
        inTransaction(() -> {
            Article article = access.editable(actor, id);
            if (!table.deleteUnpublished(id)) {
                throw new UserError("newsroom.article.error.published");
            }
            audit.note(actor, "article.delete", id, Map.of("title", article.title()));
            return article;
        });
    }

    @Override
    public Set<String> files() {
        return versions.files();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(database.transaction().execute(status -> work.get()));
    }
}
