package org.jalon.newsroom.desk;

import java.time.Clock;
import java.util.List;
import org.jalon.newsroom.plan.PlannedSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first page of the desk. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskPagesConfiguration {

    @Bean
    OverviewPresenter deskOverviewPresenter(List<WaitingSource> waiting, List<PlannedSource> planned) {
        return new OverviewPresenter(waiting, planned, Clock.systemUTC());
    }
}
