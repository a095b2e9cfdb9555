package org.jalon.directory;

import java.util.Objects;
import org.jalon.site.KeptData;
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
    KeptData keptRuns(Database database) {
        return new KeptData(
                "directory.kept.runs",
                RunTable.KEPT_FOR,
                before -> Objects.requireNonNull(
                        database.transaction().execute(transaction -> new RunTable(database).forgetBefore(before))));
    }

    @Bean
    FreshnessRule freshnessRule(FreshnessSettings settings) {
        return new FreshnessRule(settings.months());
    }
}
