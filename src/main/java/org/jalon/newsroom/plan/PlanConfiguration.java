package org.jalon.newsroom.plan;

import java.time.Clock;
import java.util.List;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar of the newsroom. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PlanConfiguration {

    @Bean
    CalendarPresenter newsCalendarPresenter(List<PlannedSource> sources, Gazetteer gazetteer) {
        return new CalendarPresenter(sources, gazetteer, Clock.systemUTC());
    }
}
