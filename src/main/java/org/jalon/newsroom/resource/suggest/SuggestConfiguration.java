package org.jalon.newsroom.resource.suggest;

import org.jalon.newsroom.resource.shelf.Catalogue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What offers resources beside places. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SuggestConfiguration {

    @Bean
    ResourceSuggestions resourceSuggestions(Catalogue catalogue) {
        return new ResourceSuggestions(catalogue);
    }
}
