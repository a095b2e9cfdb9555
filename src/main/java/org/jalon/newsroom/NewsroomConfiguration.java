package org.jalon.newsroom;

import java.time.Clock;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.storage.DataDirectory;
import org.jalon.storage.Database;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every part of the newsroom builds on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NewsroomSettings.class)
class NewsroomConfiguration {

    @Bean
    Headings newsroomHeadings(Database database) {
        return new Headings(database);
    }

    @Bean
    MediaStore mediaStore(Database database, DataDirectory directory, NewsroomSettings settings) {
        return new MediaStore(database, directory.media(), settings.media(), Clock.systemUTC());
    }

    @Bean
    Markdown newsroomMarkdown(MediaStore media) {
        return new Markdown(media::find);
    }
}
