package org.jalon.care;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jalon._support.Places;
import org.jalon.account.Access;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.AuditTrail;
import org.jalon.account.StoredKey;
import org.jalon.care.campaign.CampaignStore;
import org.jalon.care.remind.Reminders;
import org.jalon.care.remind.Rhythms;
import org.jalon.care.review.ReviewTable;
import org.jalon.care.review.Reviews;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.Publishing;
import org.jalon.mail.MailAddress;
import org.jalon.mail.Outbox;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** A real directory, outbox and accounts on a real database, without pages and without anybody who sends. To be closed. */
public final class CareInstance implements AutoCloseable {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public CareInstance(Path data, String database) {
        TestPropertyValues.of("jalon.data=" + data, "jalon.mail.most-each-hour=100", "jalon.mail.most-each-day=100")
                .and(database.isEmpty() ? new String[0] : new String[] {"jalon.database=" + database})
                .applyTo(context);
        context.register(Modules.class);
        context.refresh();
    }

    public Database database() {
        return context.getBean(Database.class);
    }

    public Directory directory() {
        return context.getBean(Directory.class);
    }

    public Outbox outbox() {
        return context.getBean(Outbox.class);
    }

    public PublishedSheets sheets() {
        return new PublishedSheets(directory());
    }

    public Accounts accounts() {
        return new Accounts(database(), Clock.systemUTC());
    }

    public AuditTrail audit() {
        return new AuditTrail(database(), Clock.systemUTC());
    }

    public Whereabouts whereabouts() {
        return new Whereabouts(GAZETTEER, new Access(GAZETTEER));
    }

    /** Managers as of an instant. */
    public Managers managers(Instant now) {
        return new Managers(database(), sheets(), accounts(), at(now));
    }

    public ReviewTable reviews(Instant now) {
        return new ReviewTable(database(), at(now));
    }

    public Reviews links(Instant now) {
        return new Reviews(reviews(now), new StoredKey(database(), "care_key"), at(now));
    }

    public Rhythms rhythms() {
        return new Rhythms(database());
    }

    public Reminders reminders(Instant now) {
        return new Reminders(
                database(),
                managers(now),
                rhythms(),
                reviews(now),
                links(now),
                outbox(),
                "https://lieux.example.fr",
                Duration.ofDays(60),
                at(now));
    }

    public CampaignStore campaigns(Instant now) {
        return new CampaignStore(this, now);
    }

    public Account account(String address) {
        return accounts().findOrMake(new MailAddress(address), Language.FRENCH);
    }

    /** Publishes places of these facts, each under a name of its own, and hands them out in that order. */
    public List<Place> publish(Facts... facts) {
        List<Facts> named = new java.util.ArrayList<>();
        for (int i = 0; i < facts.length; i++) {
            named.add(facts[i].with(Field.NAME, List.of("Lieu " + (char) ('A' + i))));
        }
        directory()
                .publish(
                        Publishing.of(Places.SOURCE).withAcceptRemovals(true),
                        Places.records(named.toArray(new Facts[0])).iterator());
        List<Place> places = new java.util.ArrayList<>();
        directory().forEachPublished(places::add);
        places.sort(java.util.Comparator.comparing(Place::name));
        return places;
    }

    /** The recipients of all mails in the outbox, in order. */
    public List<String> recipients() {
        return database()
                .jdbc()
                .sql("select recipient from mail order by recipient, id")
                .query(String.class)
                .list();
    }

    /** What the mails say, joined. */
    public String texts() {
        return String.join(
                "\n",
                database()
                        .jdbc()
                        .sql("select subject || body_text from mail order by recipient, id")
                        .query(String.class)
                        .list());
    }

    public static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"org.jalon.storage", "org.jalon.directory", "org.jalon.mail"},
            excludeFilters = @ComponentScan.Filter({Controller.class, ControllerAdvice.class}))
    static class Modules {}
}
