package org.jalon.newsroom.resource;

import java.time.Clock;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Resources, for the desk and for readers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ResourceConfiguration {

    @Bean
    Resources newsResources(
            Database database, EditorRights rights, Markdown markdown, MediaStore media, AuditTrail audit) {
        return new Resources(database, rights, new ResourceReadiness(markdown, media), audit, Clock.systemUTC());
    }

    @Bean
    PublishedResources publishedResources(Database database) {
        return new PublishedResources(database);
    }
}
