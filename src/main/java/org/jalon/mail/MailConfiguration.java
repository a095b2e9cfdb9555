package org.jalon.mail;

import java.nio.file.Path;
import java.time.Clock;
import org.jalon.site.KeptData;
import org.jalon.storage.DataDirectory;
import org.jalon.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** The outbox everywhere, and its sender while Jalon serves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    private final WakeUp wakeUp = new WakeUp();

    @Bean
    Outbox outbox(Database database, MailSettings settings) {
        return new Outbox(database, settings, wakeUp, Clock.systemUTC());
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

        Sending(Postman postman) {
            this.postman = postman;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            postman.start();
        }
    }
}
