package org.jalon.observatory.advice;

import org.jalon.observatory.AreaNames;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.MadeAhead;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.live.LiveRules;
import org.jalon.observatory.need.Advice;
import org.jalon.observatory.need.Needs;
import org.jalon.observatory.need.ServiceQuestion;
import org.jalon.observatory.need.UnderServed;
import org.jalon.observatory.need.WhatIf;
import org.jalon.observatory.signal.Signals;
import org.jalon.site.Site;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of advice need. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AdviceConfiguration {

    @Bean
    Reasons reasons(Observatory observatory, Signals signals) {
        return new Reasons(observatory, signals);
    }

    @Bean
    AskedReader askedReader(
            Gazetteer gazetteer, AreaNames areas, Needs needs, LiveKeeper keeper, LiveRules rules, Site site) {
        return new AskedReader(gazetteer, areas, needs, keeper, rules, site.territory());
    }

    /** What the page of advice says of the region where nobody chose anything. */
    @Bean
    MadeAhead adviceAhead(Advice advice, Needs needs, LiveKeeper keeper, LiveRules rules) {
        return region -> advice.whereNext(
                region,
                new ServiceQuestion(
                        needs.need(
                                needs.usual().orElse(null),
                                Viewer.PUBLIC,
                                keeper.now().ground()),
                        null,
                        rules.question()),
                WishReader.USUAL_PLACES);
    }

    @Bean
    ZonesPresenter zonesPresenter(
            Gazetteer gazetteer,
            UnderServed underServed,
            LiveKeeper keeper,
            Needs needs,
            CommuneRows rows,
            Reasons reasons) {
        return new ZonesPresenter(
                gazetteer, underServed, keeper, new AskedFormMaker(gazetteer, rows, needs, keeper), reasons);
    }

    @Bean
    NextPresenter nextPresenter(
            Gazetteer gazetteer, LiveKeeper keeper, Needs needs, CommuneRows rows, Advice advice, WhatIf whatIf) {
        return new NextPresenter(
                gazetteer,
                keeper,
                advice,
                new AskedFormMaker(gazetteer, rows, needs, keeper),
                new ChangeReader(gazetteer, rows),
                new OutcomeMaker(whatIf));
    }
}
