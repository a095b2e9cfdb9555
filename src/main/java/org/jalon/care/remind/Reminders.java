package org.jalon.care.remind;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.care.Days;
import org.jalon.care.Managers;
import org.jalon.care.review.Review;
import org.jalon.care.review.ReviewTable;
import org.jalon.care.review.Reviews;
import org.jalon.directory.PlaceId;
import org.jalon.mail.Letter;
import org.jalon.mail.MailKind;
import org.jalon.mail.Outbox;
import org.jalon.site.Words;
import org.jalon.storage.Database;
import org.springframework.transaction.TransactionStatus;

/**
 * Reminds managers of places that nobody verified for long. Each gets one mail for all of their places: what will be due within
 * two weeks joins what is due now. What was reminded of is noted in the transaction that posts the mail, under the day since
 * which the place is not verified; so neither a crash nor a second process reminds twice.
 */
public final class Reminders {

    private static final int JOIN_DAYS = 14;
    private static final int NAMED = 12;

    private static final String NOTE = """
            insert into care_reminder (account_id, place_id, since_day, months, sent_at)
            values (:account, :place, :since, :months, :now)
            on conflict (account_id, place_id, since_day, months) do nothing
            """;

    private final Database database;
    private final Managers managers;
    private final Rhythms rhythms;
    private final ReviewTable reviews;
    private final Reviews links;
    private final Outbox outbox;
    private final String base;
    private final Duration open;
    private final Clock clock;

    /**
     * @param base where links in mails begin
     * @param open how long the page behind a link stays open
     */
    public Reminders(
            Database database,
            Managers managers,
            Rhythms rhythms,
            ReviewTable reviews,
            Reviews links,
            Outbox outbox,
            String base,
            Duration open,
            Clock clock) {
        this.database = database;
        this.managers = managers;
        this.rhythms = rhythms;
        this.reviews = reviews;
        this.links = links;
        this.outbox = outbox;
        this.base = base;
        this.open = open;
        this.clock = clock;
    }

    private record Due(PlaceId place, String name, LocalDate since, int months, boolean now) {}

    /** Posts all reminders that are due, and says how many mails that made. */
    public int run() {
        int posted = 0;
        for (Account account : managers.listAll()) {
            if (Boolean.TRUE.equals(database.transaction().execute(status -> remind(account, status)))) {
                posted++;
            }
        }
        return posted;
    }

    private boolean remind(Account account, TransactionStatus status) {
        List<Due> due = due(account);
        if (due.stream().noneMatch(Due::now)) {
            return false;
        }
        List<Due> fresh = due.stream().filter(one -> note(account, one)).toList();
        if (fresh.stream().noneMatch(Due::now)) {
            return false;
        }
        Review review = reviews.make(
                null,
                account.id(),
                account.address(),
                account.language(),
                fresh.stream().map(Due::place).toList(),
                clock.instant().plus(open));
        Letter letter = letter(Words.in(account.language()), fresh, review);
        return switch (outbox.post(account.address(), letter, MailKind.CAMPAIGN)) {
            case POSTED -> true;
            case REFUSED -> false;
            case TOO_MANY -> {
                // Nothing is noted, so that the next round tries again.
                status.setRollbackOnly();
                yield false;
            }
        };
    }

    private List<Due> due(Account account) {
        Rhythm rhythm = rhythms.of(account.id());
        LocalDate today = LocalDate.now(clock.withZone(Days.ZONE));
        List<Due> due = new ArrayList<>();
        for (Managers.Own own : managers.listOwn(account)) {
            LocalDate since = since(own);
            Optional<Integer> now = rhythm.due(since, today);
            Optional<Integer> soon = rhythm.due(since, today.plusDays(JOIN_DAYS));
            boolean told = now.filter(months -> isNoted(account, own.place().id(), since, months))
                    .isPresent();
            (told ? soon.filter(months -> !now.equals(Optional.of(months))) : now.or(() -> soon))
                    .ifPresent(months -> due.add(
                            new Due(own.place().id(), own.place().name(), since, months, !told && now.isPresent())));
        }
        due.sort(Comparator.comparing(Due::place));
        return due;
    }

    /** Since when nobody verified a place: whoever takes it on is not blamed for what was before. */
    private static LocalDate since(Managers.Own own) {
        Instant verified = own.place().verification().orElse(own.since());
        return (verified.isAfter(own.since()) ? verified : own.since())
                .atZone(Days.ZONE)
                .toLocalDate();
    }

    private boolean isNoted(Account account, PlaceId place, LocalDate since, int months) {
        return database.jdbc()
                        .sql("""
                        select count(*) from care_reminder
                        where account_id = :account and place_id = :place and since_day = :since and months = :months
                        """)
                        .param("account", account.id())
                        .param("place", place.text())
                        .param("since", since.toEpochDay())
                        .param("months", months)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean note(Account account, Due due) {
        return database.jdbc()
                        .sql(NOTE)
                        .param("account", account.id())
                        .param("place", due.place().text())
                        .param("since", due.since().toEpochDay())
                        .param("months", due.months())
                        .param("now", clock.millis())
                        .update()
                == 1;
    }

    private Letter letter(Words words, List<Due> due, Review review) {
        Letter letter =
                Letter.in(words, "care.letter.reminder.subject", due.size()).say("care.letter.reminder", due.size());
        for (Due one : due.stream().limit(NAMED).toList()) {
            letter = letter.say("care.letter.reminder.place", one.name(), Days.say(one.since(), words));
        }
        if (due.size() > NAMED) {
            letter = letter.say("care.letter.reminder.others", due.size() - NAMED);
        }
        String path = base + words.language().path(links.path(review));
        return letter.say("care.letter.reminder.how")
                .button("care.letter.reminder.button", URI.create(path))
                .say("care.letter.reminder.never")
                .withUnsubscribe(URI.create(path + "/rappels"));
    }

    /** Forgets what was reminded of before an instant. */
    public int forget(Instant before) {
        return database.jdbc()
                .sql("delete from care_reminder where sent_at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
