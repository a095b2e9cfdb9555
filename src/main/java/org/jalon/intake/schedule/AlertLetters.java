package org.jalon.intake.schedule;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jalon.account.Access;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.Sources;
import org.jalon.mail.Letter;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.site.Site;
import org.jalon.site.Words;

/** Tells coordinators of what is wrong with their sources: one mail for all of it, and each thing once. */
public final class AlertLetters {

    private static final int MOST_PEOPLE = 1_000;

    private final Alerts alerts;
    private final Sources sources;
    private final Accounts accounts;
    private final Access access;
    private final Outbox outbox;
    private final Site site;

    public AlertLetters(Alerts alerts, Sources sources, Accounts accounts, Access access, Outbox outbox, Site site) {
        this.alerts = alerts;
        this.sources = sources;
        this.accounts = accounts;
        this.access = access;
        this.outbox = outbox;
        this.site = site;
    }

    /** Tells of what nobody was told of yet; how many mails that made. */
    int send() {
        List<Alert> untold = alerts.takeUntold();
        if (untold.isEmpty()) {
            return 0;
        }
        List<Actor> people = accounts.listWithRoles(MOST_PEOPLE).stream()
                .map(account -> new Actor(account, "", Instant.EPOCH, accounts.grants(account.id())))
                .filter(actor -> actor.has(Role.COORDINATOR))
                .toList();
        int posted = 0;
        for (Actor person : people) {
            List<Alert> own =
                    untold.stream().filter(alert -> isFor(person, alert)).toList();
            if (!own.isEmpty()
                    && outbox.post(person.account().address(), letter(person.account(), own), MailKind.ANSWER)
                            == Outbox.Posting.POSTED) {
                posted++;
            }
        }
        return posted;
    }

    private boolean isFor(Actor person, Alert alert) {
        return sources.find(alert.source())
                .filter(source ->
                        access.may(person, Role.COORDINATOR, source.territory().orElse(null)))
                .isPresent();
    }

    private Letter letter(Account account, List<Alert> own) {
        Words words = Words.in(account.language());
        Letter letter = Letter.in(words, "intake.letter.alerts.subject", own.size(), site.name())
                .say("intake.letter.alerts", own.size());
        for (Alert alert : own) {
            letter = letter.say("intake.letter.alert." + alert.kind().slug(), alert.source());
        }
        if (site.baseUrl().isEmpty()) {
            return letter;
        }
        String path = own.size() == 1
                ? sources.find(own.getFirst().source())
                        .map(SourceSettings::slug)
                        .map(slug -> "/sources/" + slug)
                        .orElse("/sources")
                : "/sources";
        return letter.button(
                "intake.letter.open", URI.create(site.url(words.language().path(path))));
    }
}
