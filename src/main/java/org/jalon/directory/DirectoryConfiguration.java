package org.jalon.directory;

import org.jalon.storage.Database;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FreshnessSettings.class)
class DirectoryConfiguration {

    @Bean
    Directory directory(Database database, ApplicationEventPublisher events) {
        return new Directory(database, events);
    }

    @Bean
    FreshnessRule freshnessRule(FreshnessSettings settings) {
        return new FreshnessRule(settings.months());
    }
}
