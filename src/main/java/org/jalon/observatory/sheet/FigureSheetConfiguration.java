package org.jalon.observatory.sheet;

import org.jalon.observatory.Observatory;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tables that leave, while Jalon serves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FigureSheetConfiguration {

    private static final int FILES_WITHIN_TEN_MINUTES = 120;

    @Bean
    TerritorySheets territorySheets(Observatory observatory, Gazetteer gazetteer) {
        return new TerritorySheets(observatory, gazetteer);
    }

    @Bean
    FileTurns fileTurns() {
        return new FileTurns(FILES_WITHIN_TEN_MINUTES);
    }
}
