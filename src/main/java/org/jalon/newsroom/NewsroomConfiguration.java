package org.jalon.newsroom;

import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every part of the newsroom builds on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NewsroomConfiguration {

    @Bean
    Headings newsroomHeadings(Database database) {
        return new Headings(database);
    }

    @Bean
    MediaStore mediaStore(Database database) {
        return new MediaStore(database);
    }

    @Bean
    Markdown newsroomMarkdown(MediaStore media) {
        return new Markdown(media::find);
    }
}
