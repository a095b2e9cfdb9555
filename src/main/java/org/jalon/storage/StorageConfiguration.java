package org.jalon.storage;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The storage of the application and of the commands alike. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class StorageConfiguration {

    @Bean
    DataDirectory dataDirectory(StorageSettings settings) {
        return settings.directory();
    }

    @Bean
    HikariDataSource dataSource(StorageSettings settings) {
        return OpenDatabase.open(settings.directory(), settings.url());
    }

    @Bean
    PlatformTransactionManager transactionManager(HikariDataSource source) {
        return OpenDatabase.transactions(source);
    }

    @Bean
    Database database(HikariDataSource source, PlatformTransactionManager transactions) {
        return OpenDatabase.of(source, transactions);
    }

    @Bean
    Backup backup(StorageSettings settings, Database database) {
        return new Backup(settings.url(), database, settings.directory());
    }

    @Bean
    @ConditionalOnWebApplication
    ServingMark servingMark(DataDirectory directory) {
        return new ServingMark(directory);
    }
}
