package org.jalon.observatory.brief;

import java.time.Clock;
import java.time.ZoneId;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.advice.Reasons;
import org.jalon.observatory.diagnosis.Diagnoses;
import org.jalon.observatory.need.UnderServed;
import org.jalon.paper.Paper;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Printed diagnoses, while Jalon serves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BriefConfiguration {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Bean
    Briefs briefs(
            Observatory observatory,
            Diagnoses diagnoses,
            UnderServed underServed,
            Reasons reasons,
            Gazetteer gazetteer,
            Paper paper) {
        return new Briefs(
                observatory, diagnoses, new BriefPresenter(underServed, reasons, gazetteer), paper, Clock.system(ZONE));
    }
}
