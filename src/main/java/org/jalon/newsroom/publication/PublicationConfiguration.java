package org.jalon.newsroom.publication;

import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Series and their issues. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PublicationConfiguration {

    @Bean
    SeriesTable seriesTable(Database database) {
        return new SeriesTable(database);
    }
}
