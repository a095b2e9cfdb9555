package org.jalon.newsroom.find;

import java.time.Clock;
import java.util.List;
import org.jalon.search.AlsoFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** The search over all that the newsroom published. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FindConfiguration {

    @Bean
    NewsIndex newsIndex() {
        return new NewsIndex();
    }

    @Bean
    NewsFollower newsFollower(List<FindableSource> sources, NewsIndex index) {
        return new NewsFollower(sources, index, Clock.systemUTC());
    }

    @Bean
    NewsSearch newsSearch(NewsIndex index) {
        return new NewsSearch(index, Clock.systemUTC());
    }

    @Bean
    AlsoFound foundBesidePlaces(NewsSearch search) {
        return new FoundBesidePlaces(search);
    }

    /** Begins to follow when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class NewsFollowing {

        private final NewsFollower follower;

        NewsFollowing(NewsFollower follower) {
            this.follower = follower;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            follower.start();
        }
    }
}
