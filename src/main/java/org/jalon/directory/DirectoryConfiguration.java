package org.jalon.directory;

import org.jalon.storage.Database;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    Directory directory(Database database, ApplicationEventPublisher events) {
        return new Directory(database, events);
    }
}
