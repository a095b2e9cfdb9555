package org.jalon.newsroom.easy;

import java.util.List;
import org.jalon.directory.EasyReading;
import org.jalon.storage.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Easy-to-read versions, for the desk and for readers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EasyConfiguration {

    @Bean
    EasyTable easyTable(Database database) {
        return new EasyTable(database);
    }

    @Bean
    EasyVersions easyVersions(EasyTable table) {
        return new EasyVersions(table);
    }

    @Bean
    Originals easyOriginals(ObjectProvider<OriginalSource> sources) {
        return new Originals(List.copyOf(sources.orderedStream().toList()));
    }

    @Bean
    EasyReading easyPlaces(EasyVersions versions) {
        return new PlaceReading(versions);
    }
}
