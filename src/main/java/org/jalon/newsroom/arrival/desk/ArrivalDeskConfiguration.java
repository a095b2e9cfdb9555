package org.jalon.newsroom.arrival.desk;

import org.jalon.account.Accounts;
import org.jalon.newsroom.arrival.Arrivals;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.heading.Headings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of arrivals are made with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ArrivalDeskConfiguration {

    @Bean
    Readers arrivalReaders(Arrivals arrivals) {
        return new Readers(arrivals);
    }

    @Bean
    Bringing arrivalBringing(Arrivals arrivals, Readers readers) {
        return new Bringing(arrivals, readers);
    }

    @Bean
    ArrivalPresenter arrivalPresenter(Arrivals arrivals, Articles articles, Accounts accounts, Readers readers) {
        return new ArrivalPresenter(arrivals, articles, accounts, readers);
    }

    @Bean
    ConfirmPresenter arrivalConfirmPresenter(Arrivals arrivals, Headings headings) {
        return new ConfirmPresenter(arrivals, headings);
    }
}
