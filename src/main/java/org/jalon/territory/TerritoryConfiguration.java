package org.jalon.territory;

import org.jalon.storage.Database;
import org.jalon.territory.address.AddressService;
import org.jalon.territory.files.TerritoryTable;
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
    Gazetteer gazetteer(Database database) {
        return Gazetteer.load().withContours(new TerritoryTable(database).contours());
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
