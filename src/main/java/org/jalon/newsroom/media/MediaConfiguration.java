package org.jalon.newsroom.media;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** The job that deletes files which nothing uses. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class MediaConfiguration {

    @Bean
    MediaCleaning mediaCleaning(MediaStore media, List<MediaUse> uses) {
        return new MediaCleaning(media, uses);
    }

    /** Begins when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class MediaCleaningStart {

        private final MediaCleaning cleaning;

        MediaCleaningStart(MediaCleaning cleaning) {
            this.cleaning = cleaning;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            cleaning.start();
        }
    }
}
