package org.jalon.newsroom.article;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.newsroom.article.Article.Decided;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** What editors do about an article together: ask somebody to read it, hand it on, say what they think. Those concerned get a mail. */
public final class Editorial {

    private static final int MOST_EDITORS = 300;

    private final Database database;
    private final ArticleTable table;
    private final CommentTable comments;
    private final ArticleAccess access;
    private final Accounts accounts;
    private final EditorialMails mails;
    private final Clock clock;

    Editorial(Database database, EditorRights rights, Accounts accounts, EditorialMails mails, Clock clock) {
        this.database = database;
        this.table = new ArticleTable(database);
        this.comments = new CommentTable(database);
        this.access = new ArticleAccess(table, new VersionTable(database), rights);
        this.accounts = accounts;
        this.mails = mails;
        this.clock = clock;
    }

    /** Everybody who edits somewhere, by address. */
    public List<Account> editors() {
        return accounts.listWithRoles(MOST_EDITORS).stream()
                .filter(account ->
                        accounts.grants(account.id()).stream().anyMatch(grant -> grant.role() == Role.EDITOR))
                .toList();
    }

    /** What was said of an article, oldest first. */
    public List<ArticleComment> comments(String id) {
        return comments.list(id);
    }

    /**
     * Asks for an article to be read before it is published.
     *
     * @param reviewer account of an editor, empty for whoever comes first
     * @param page where it is read, absolute
     * @throws UserError when they may not change it, or nobody edits under this account
     */
    public void askReview(Actor actor, String id, String reviewer, String page) {
        inTransaction(() -> {
            Article article = access.editable(actor, id);
            Optional<Account> asked = editor(reviewer);
            if (article.publishedVersion() == null) {
                table.review(id, Decided.IN_REVIEW, asked.map(Account::id).orElse(null));
                asked.ifPresent(account -> mails.review(article, actor.account(), account, page));
            }
            return article;
        });
    }

    /** Takes back that an article is to be read. */
    public void unaskReview(Actor actor, String id) {
        inTransaction(() -> {
            Article article = access.editable(actor, id);
            if (article.publishedVersion() == null) {
                table.review(id, Decided.DRAFT, null);
            }
            return article;
        });
    }

    /** Hands an article to an editor who writes it on; to nobody when the account is empty. */
    public void assign(Actor actor, String id, String accountId, String page) {
        inTransaction(() -> {
            Article article = access.editable(actor, id);
            Optional<Account> assigned = editor(accountId);
            table.assign(id, assigned.map(Account::id).orElse(null));
            assigned.ifPresent(account -> mails.assigned(article, actor.account(), account, page));
            return article;
        });
    }

    private Optional<Account> editor(String accountId) {
        if (accountId.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(editors().stream()
                .filter(account -> account.id().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new UserError("write.error.editor")));
    }

    /** Adds what any editor says about the newest version, and tells who works on it. */
    public void comment(Actor actor, Article article, String words, String page) {
        Instant now = clock.instant();
        inTransaction(() -> {
            Set<String> concerned = concerned(article);
            comments.insert(
                    article.id(),
                    new ArticleComment(article.version(), words, actor.account().id(), now));
            concerned.remove(actor.account().id());
            concerned.stream()
                    .flatMap(each -> accounts.find(each).stream())
                    .forEach(each -> mails.commented(article, actor.account(), words, each, page));
            return article;
        });
    }

    private Set<String> concerned(Article article) {
        Set<String> concerned = new LinkedHashSet<>(comments.speakers(article.id()));
        add(concerned, article.createdBy());
        add(concerned, article.assignedTo());
        add(concerned, article.reviewer());
        return concerned;
    }

    private static void add(Set<String> accounts, @Nullable String accountId) {
        if (accountId != null) {
            accounts.add(accountId);
        }
    }

    private void inTransaction(Supplier<Article> work) {
        Objects.requireNonNull(database.transaction().execute(status -> work.get()));
    }
}
