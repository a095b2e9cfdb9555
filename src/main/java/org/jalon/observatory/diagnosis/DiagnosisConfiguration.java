package org.jalon.observatory.diagnosis;

import java.time.Clock;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Happenings;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryNews;
import org.jalon.observatory.advice.Reasons;
import org.jalon.observatory.finding.Findings;
import org.jalon.observatory.fragility.Fragility;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.need.UnderServed;
import org.jalon.observatory.reference.References;
import org.jalon.territory.Gazetteer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages and files say of territories. */
@Configuration(proxyBeanMethods = false)
class DiagnosisConfiguration {

    @Bean
    References references(Observatory observatory, CommuneRows rows) {
        return new References(observatory, rows);
    }

    @Bean
    Findings findings(Observatory observatory, CommuneRows rows) {
        return new Findings(observatory, rows);
    }

    @Bean
    Diagnoses diagnoses(
            Observatory observatory,
            References references,
            Findings findings,
            UnderServed underServed,
            CommuneRows rows) {
        return new Diagnoses(observatory, references, findings, underServed, rows);
    }

    @Bean
    @ConditionalOnWebApplication
    DiagnosisPages diagnosisPages(Diagnoses diagnoses, DiagnosisSources sources) {
        return new DiagnosisPages(diagnoses, sources, Clock.systemUTC());
    }

    @Bean
    @ConditionalOnWebApplication
    DiagnosisSources diagnosisSources(
            Observatory observatory,
            References references,
            CommuneRows rows,
            Gazetteer gazetteer,
            LiveKeeper keeper,
            Fragility fragility,
            UnderServed underServed,
            Reasons reasons,
            ObjectProvider<Happenings> happenings,
            ObjectProvider<TerritoryNews> news) {
        return new DiagnosisSources(
                observatory,
                references,
                rows,
                gazetteer,
                keeper,
                fragility,
                underServed,
                reasons,
                happenings.orderedStream().toList(),
                news.orderedStream().toList());
    }
}
