package org.jalon.newsroom.event.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jalon.account.Network;
import org.jalon.directory.Directory;
import org.jalon.mail.MailAddress;
import org.jalon.mail.Outbox;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.Venues;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Registrations on a real database and outbox, at a time of one's own, without pages and without anybody who sends. */
public final class Desk implements AutoCloseable {

    public static final String BASE = "https://lieux.example.fr";
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private @Nullable EventTable events;
    private final Instant[] now = {Instant.parse("2026-11-20T08:00:00Z")};
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now[0];
        }
    };

    public Desk(Path data, String database) {
        TestPropertyValues.of("jalon.data=" + data, "jalon.mail.most-each-hour=5", "jalon.mail.most-each-day=100")
                .and(database.isEmpty() ? new String[0] : new String[] {"jalon.database=" + database})
                .applyTo(context);
        context.register(Modules.class);
        context.refresh();
    }

    public Clock clock() {
        return clock;
    }

    public void at(String instant) {
        now[0] = Instant.parse(instant);
    }

    public Instant now() {
        return now[0];
    }

    public Database database() {
        return context.getBean(Database.class);
    }

    /** Always the same, which knows its own changes. */
    public EventTable events() {
        if (events == null) {
            events = new EventTable(database());
        }
        return events;
    }

    Tickets tickets() {
        return new Tickets(database());
    }

    private Letters letters() {
        return new Letters(venues(), tickets());
    }

    public Venues venues() {
        return new Venues(context.getBean(Directory.class), GAZETTEER);
    }

    public Registrations registrations() {
        return new Registrations(
                database(),
                events(),
                tickets(),
                letters(),
                context.getBean(Outbox.class),
                new Limits(1_000, 1_000, 5),
                clock);
    }

    public Postings postings() {
        return new Postings(database(), events(), letters(), context.getBean(Outbox.class), Duration.ofDays(2), clock);
    }

    public Event save(Event event) {
        database().transaction().executeWithoutResult(status -> events().save(event));
        return event;
    }

    Asked ask(Event event, String address) {
        Wish wish = new Wish("Léa", new MailAddress(address), "une boucle magnétique", Language.FRENCH);
        return registrations().ask(event.id(), wish, new Network("192.0.2.1"), BASE);
    }

    /** The token in the first mail to an address. */
    String token(String address) {
        String text = texts(address).getFirst();
        int begin = text.indexOf("/agenda/inscriptions/") + "/agenda/inscriptions/".length();
        return text.substring(begin).split("\\s", 2)[0];
    }

    /** Asks and confirms; gives the token. */
    public String register(Event event, String address) {
        ask(event, address);
        String token = token(address);
        registrations().confirm(token, BASE);
        return token;
    }

    Registration of(String token) {
        return registrations().find(token).orElseThrow().registration();
    }

    /** All mails to an address, oldest first. */
    List<String> texts(String address) {
        return mails(address, "body_text");
    }

    public List<String> subjects(String address) {
        return mails(address, "subject");
    }

    List<String> htmls(String address) {
        return mails(address, "body_html");
    }

    private List<String> mails(String address, String column) {
        return database()
                .jdbc()
                .sql("select " + column + " from mail where recipient = :address order by posted_at, message_id")
                .param("address", address)
                .query(String.class)
                .list();
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
