package org.jalon.newsroom.pick;

import org.jalon.directory.Directory;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.search.Search;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pickers of the desk. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PickConfiguration {

    @Bean
    PlacePicker newsPlacePicker(Directory directory, Search search) {
        return new PlacePicker(directory, search);
    }

    @Bean
    Territories newsTerritories(Gazetteer gazetteer) {
        return new Territories(gazetteer);
    }

    @Bean
    FilePicker newsFilePicker(MediaStore media) {
        return new FilePicker(media);
    }
}
