package org.jalon.paper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The press, made ready when something is printed for the first time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PaperConfiguration {

    @Bean
    @Lazy
    Paper paper() {
        return new Paper();
    }
}
