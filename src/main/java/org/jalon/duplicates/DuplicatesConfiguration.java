package org.jalon.duplicates;

import java.time.Clock;
import org.jalon.directory.Directory;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicatesConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    Duplicates duplicates(Database database, Directory directory, Gazetteer gazetteer) {
        PairTable pairs = new PairTable(database);
        return new Duplicates(
                database, directory, pairs, new Remembering(database, directory, gazetteer, pairs, clock));
    }
}
