package org.jalon.newsroom.moved;

import java.time.Clock;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Old addresses. */
@Configuration(proxyBeanMethods = false)
class MovedConfiguration {

    @Bean
    OldAddresses oldAddresses(Database database) {
        return new OldAddresses(database, Clock.systemUTC());
    }

    @Bean
    @ConditionalOnWebApplication
    OldAddressMapping oldAddressMapping(OldAddresses addresses) {
        return new OldAddressMapping(addresses);
    }
}
