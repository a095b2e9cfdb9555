package org.jalon.reach;

import java.net.InetAddress;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The same careful way for pages and commands. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReachSettings.class)
class ReachConfiguration {

    @Bean
    Fetcher fetcher(ReachSettings settings, Environment environment) {
        return new Fetcher(
                InetAddress::getAllByName,
                address -> settings.allowPrivate() || PublicInternet.holds(address),
                settings.allowPrivate(),
                userAgent(
                        environment.getProperty("jalon.site.base-url", ""),
                        environment.getProperty("jalon.site.contact", "")));
    }

    @Bean
    Reach reach(Fetcher fetcher, ReachSettings settings) {
        return new Reach(fetcher, new Dns(settings.nameServer()), settings.limits());
    }

    /** Says who asks and whom to tell when it is not wanted, in characters that a header may hold. */
    static String userAgent(String baseUrl, String contact) {
        String who = Stream.of(baseUrl.isEmpty() ? "" : "+" + baseUrl, contact)
                .map(part -> part.replaceAll("[^\\x21-\\x7E]|[()\\\\]", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return "Jalon/1.0" + (who.isEmpty() ? "" : " (" + who + ")");
    }
}
