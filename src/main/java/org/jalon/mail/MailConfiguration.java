package org.jalon.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jalon.site.KeptData;
import org.jalon.storage.DataDirectory;
import org.jalon.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** The outbox everywhere, and its sender while Jalon serves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    private final WakeUp wakeUp = new WakeUp();

    @Bean
    Outbox outbox(Database database, MailSettings settings, Refusals refusals, Environment environment) {
        String base = environment.getProperty("jalon.site.base-url", "");
        return new Outbox(
                database,
                settings,
                refusals,
                base.endsWith("/") ? base.substring(0, base.length() - 1) : base,
                wakeUp,
                Clock.systemUTC());
    }

    @Bean
    Refusals mailRefusals(Database database) {
        return new Refusals(database, Clock.systemUTC());
    }

    @Bean
    Returns mailReturns(Database database, Refusals refusals, ApplicationEventPublisher events) {
        return new Returns(database, refusals, events, Clock.systemUTC());
    }

    @Bean
    KeptData keptRefusals(Refusals refusals) {
        return new KeptData("mail.kept.refusals", Duration.ofDays(365), refusals::forget);
    }

    @Bean
    @ConditionalOnWebApplication
    ReturnMailbox returnMailbox(MailSettings settings, Returns returns, ApplicationEventPublisher events) {
        return new ReturnMailbox(settings.returns(), returns, events);
    }

    @Bean
    Mailings mailings(Database database, MailSettings settings) {
        return new Mailings(database, settings, Clock.systemUTC());
    }

    @Bean
    @ConditionalOnWebApplication
    MailingSender mailingSender(
            Database database,
            ObjectProvider<MailingWriter> writers,
            MailSettings settings,
            DataDirectory data,
            Refusals refusals,
            ApplicationEventPublisher events) {
        return new MailingSender(
                database,
                data.path().resolve("sending"),
                (mailing, reader, edition) -> writers.getObject().write(mailing, reader, edition),
                () -> carrier(settings, data),
                settings,
                refusals,
                events,
                Clock.systemUTC());
    }

    @Bean
    KeptData keptMailContents(Database database, MailSettings settings) {
        return new KeptData("mail.kept.contents", settings.keepContents(), new MailTable(database)::forgetContents);
    }

    @Bean
    KeptData keptMailRecords(Database database, MailSettings settings) {
        return new KeptData("mail.kept.records", settings.keepRecords(), new MailTable(database)::delete);
    }

    @Bean
    @ConditionalOnWebApplication
    Postman postman(Database database, MailSettings settings, DataDirectory data) {
        return new Postman(
                new MailTable(database), carrier(settings, data), wakeUp, settings.follow(), Clock.systemUTC());
    }

    private static Carrier carrier(MailSettings settings, DataDirectory data) {
        if (settings.hasServer()) {
            return new SmtpCarrier(settings);
        }
        Path folder = settings.preview() == null ? data.path().resolve("mail") : settings.preview();
        LOG.info("No mail server is set (jalon.mail.host): mails are written to {}", folder);
        return new FolderCarrier(folder, settings);
    }

    /** Begins to send when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Sending {

        private final Postman postman;
        private final MailingSender mailings;
        private final ReturnMailbox mailbox;
        private final MailSettings settings;

        Sending(Postman postman, MailingSender mailings, ReturnMailbox mailbox, MailSettings settings) {
            this.postman = postman;
            this.mailings = mailings;
            this.mailbox = mailbox;
            this.settings = settings;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            postman.start();
            mailings.start();
            if (!settings.returns().host().isEmpty()) {
                mailbox.start();
            }
        }
    }
}
