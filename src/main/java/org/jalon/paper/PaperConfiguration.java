package org.jalon.paper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The press. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PaperConfiguration {

    @Bean
    Paper paper() {
        return new Paper();
    }
}
