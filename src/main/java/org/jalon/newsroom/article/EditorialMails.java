package org.jalon.newsroom.article;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jalon.account.Account;
import org.jalon.mail.Letter;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.site.Words;
import org.jalon.storage.Database;

/** Mails between editors: about one article, each of them one a day at most. Their readers can refuse those that answer nobody. */
final class EditorialMails {

    private static final Duration PAUSE = Duration.ofDays(1);

    private static final String NOTE = """
            insert into article_mail (article_id, account_id, at) values (:article, :account, :now)
            on conflict (article_id, account_id) do nothing
            """;

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;

    EditorialMails(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    void review(Article article, Account by, Account to, String page) {
        post("write.mail.review", article, by, to, "", page);
    }

    void assigned(Article article, Account by, Account to, String page) {
        post("write.mail.assigned", article, by, to, "", page);
    }

    void commented(Article article, Account by, String words, Account to, String page) {
        if (isFirstToday(article, to)) {
            post("write.mail.commented", article, by, to, words, page);
        }
    }

    private void post(String key, Article article, Account by, Account to, String quote, String page) {
        if (by.id().equals(to.id())) {
            return;
        }
        Words words = Words.in(to.language());
        Letter letter = Letter.in(words, key + ".subject", article.title()).say(key, by.shownName(), article.title());
        Letter whole = quote.isEmpty() ? letter : letter.quote(quote).say("write.mail.once");
        outbox.post(to.address(), whole.button("write.mail.button", URI.create(page)), MailKind.CAMPAIGN);
    }

    private boolean isFirstToday(Article article, Account to) {
        Instant now = clock.instant();
        database.jdbc()
                .sql("delete from article_mail where at <= :before")
                .param("before", now.minus(PAUSE).toEpochMilli())
                .update();
        return database.jdbc()
                        .sql(NOTE)
                        .param("article", article.id())
                        .param("account", to.id())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }
}
