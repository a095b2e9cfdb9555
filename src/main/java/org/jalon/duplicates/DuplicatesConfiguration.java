package org.jalon.duplicates;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jalon.directory.Directory;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicatesConfiguration {

    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    @Bean
    Duplicates duplicates(Database database, Directory directory, Gazetteer gazetteer) {
        return Duplicates.of(database, directory, gazetteer, clock);
    }
}
