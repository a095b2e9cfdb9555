package org.jalon.newsroom.sample;

import java.time.Clock;
import org.jalon.account.Accounts;
import org.jalon.directory.Directory;
import org.jalon.newsroom.SampleNews;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.desk.Editing;
import org.jalon.newsroom.event.desk.EventSeries;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.send.Dispatch;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.text.Markdown;
import org.jalon.paper.Paper;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What fills the newsroom of a demonstration; nobody asks for it elsewhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SampleNewsConfiguration {

    @Bean
    @Lazy
    SampleNews sampleNews(
            Database database,
            Accounts accounts,
            Directory directory,
            Articles articles,
            EventTable events,
            Editing editing,
            EventSeries series,
            IssueTable issues,
            LetterTable letters,
            Dispatch dispatch,
            Resources resources,
            MediaStore media,
            Markdown markdown,
            Paper paper) {
        return new SampleNewsroom(
                database,
                accounts,
                directory,
                new SampleArticles(articles),
                new SampleEvents(events, editing, series),
                new SamplePublications(issues, letters, dispatch),
                new SampleResources(resources, media, markdown, paper),
                Clock.systemUTC());
    }
}
