package org.jalon.territory;

import org.jalon.storage.Database;
import org.jalon.territory.address.AddressService;
import org.jalon.territory.files.TerritoryTable;
import org.jalon.territory.ground.Contours;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gazetteer with the contours that were imported, and the geocoder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TerritorySettings.class)
class TerritoryConfiguration {

    @Bean
    Contours contours(Database database) {
        return new TerritoryTable(database).contours();
    }

    @Bean
    Gazetteer gazetteer(Contours contours) {
        return Gazetteer.load().withContours(contours);
    }

    @Bean
    TerritoryMap territoryMap(Gazetteer gazetteer, Contours contours) {
        return new TerritoryMap(gazetteer, contours);
    }

    @Bean
    @ConditionalOnExpression("'${jalon.territory.address-url:}' != ''")
    AddressService addressService(TerritorySettings settings) {
        return new AddressService(settings.addressService(), settings.addressTimeout(), settings.addressPause());
    }

    @Bean
    Geocoder geocoder(Gazetteer gazetteer, ObjectProvider<AddressService> addresses) {
        return new Geocoder(gazetteer, addresses.getIfAvailable());
    }

    @Bean
    TerritoryImport territoryImport(Gazetteer gazetteer, Database database) {
        return new TerritoryImport(gazetteer, database);
    }
}
