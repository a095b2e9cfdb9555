package org.jalon.newsroom.resource.check;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.mail.Letter;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.resource.check.LinkWatch.Trouble;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.storage.Database;

/** Tells editors by mail of links that do not answer: each of what they may change, in one mail a week at most, and only when one is new. */
public final class LinkDigest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_PEOPLE = 1_000;
    private static final int MOST_LINES = 20;

    private static final String SENT = """
            insert into link_digest (account_id, sent_at) values (:account, :now)
            on conflict (account_id) do update set sent_at = :now
            """;

    private final Database database;
    private final LinkWatch watch;
    private final Accounts accounts;
    private final EditorRights rights;
    private final Outbox outbox;
    private final Site site;
    private final Clock clock;

    public LinkDigest(
            Database database,
            LinkWatch watch,
            Accounts accounts,
            EditorRights rights,
            Outbox outbox,
            Site site,
            Clock clock) {
        this.database = database;
        this.watch = watch;
        this.accounts = accounts;
        this.rights = rights;
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /** Sends what is to be told now; how many mails that made. */
    public int send() {
        List<Trouble> broken = watch.troubles().stream()
                .filter(trouble -> trouble.link().isBroken())
                .toList();
        if (broken.isEmpty() || site.baseUrl().isEmpty()) {
            return 0;
        }
        int posted = 0;
        for (Account account : accounts.listWithRoles(MOST_PEOPLE)) {
            Actor actor = new Actor(account, "", Instant.EPOCH, accounts.grants(account.id()));
            if (actor.has(Role.EDITOR)) {
                posted += Boolean.TRUE.equals(database.transaction().execute(status -> tell(actor, broken))) ? 1 : 0;
            }
        }
        return posted;
    }

    private boolean tell(Actor actor, List<Trouble> broken) {
        Instant now = clock.instant();
        Instant last = lastTo(actor).orElse(Instant.EPOCH);
        List<Trouble> own = broken.stream()
                .filter(trouble -> trouble.uses().stream().anyMatch(use -> rights.mayPublish(actor, use.territories())))
                .toList();
        boolean news = own.stream().anyMatch(trouble -> isAfter(trouble, last));
        if (!news || last.plus(WEEK).isAfter(now)) {
            return false;
        }
        database.jdbc()
                .sql(SENT)
                .param("account", actor.account().id())
                .param("now", now.toEpochMilli())
                .update();
        return outbox.post(actor.account().address(), letter(actor, own), MailKind.CAMPAIGN) == Outbox.Posting.POSTED;
    }

    /** Whether it may have become known only after an instant. */
    private static boolean isAfter(Trouble trouble, Instant last) {
        Instant since = trouble.link().failingSince();
        return since == null || since.plus(Duration.ofDays(3)).isAfter(last);
    }

    private Optional<Instant> lastTo(Actor actor) {
        return database.jdbc()
                .sql("select sent_at from link_digest where account_id = :account")
                .param("account", actor.account().id())
                .query((row, number) -> Instant.ofEpochMilli(row.getLong("sent_at")))
                .optional();
    }

    private Letter letter(Actor actor, List<Trouble> own) {
        Words words = Words.in(actor.account().language());
        Letter letter = Letter.in(words, "resourcedesk.mail.subject", own.size(), site.name())
                .say("resourcedesk.mail.what", own.size());
        for (Trouble trouble : own.subList(0, Math.min(MOST_LINES, own.size()))) {
            letter = letter.say(
                    "resourcedesk.mail.line",
                    trouble.uses().getFirst().title(),
                    trouble.link().address());
        }
        String path = words.language().path("/redaction/ressources/liens");
        return letter.button("resourcedesk.mail.open", URI.create(site.url(path)));
    }
}
