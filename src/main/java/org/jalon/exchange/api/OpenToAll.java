package org.jalon.exchange.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages of any site may read the API: it is open data, and carries neither cookies nor secrets. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenToAll implements WebMvcConfigurer {

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        for (String path : new String[] {"/api/**", "/openapi.json"}) {
            registry.addMapping(path)
                    .allowedOrigins("*")
                    .allowedMethods("GET", "HEAD")
                    .exposedHeaders("ETag", "Link", "Server-Timing")
                    .maxAge(86_400);
        }
    }
}
