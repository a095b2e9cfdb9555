package org.jalon.newsroom.article.desk;

import java.time.Clock;
import java.util.List;
import org.jalon.account.Accounts;
import org.jalon.account.LongForms;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.article.read.ArticlePresenter;
import org.jalon.newsroom.heading.Headings;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk is made with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NewsDeskConfiguration {

    @Bean
    ArticleForms articleForms(Gazetteer gazetteer) {
        return new ArticleForms(new TypedTerritories(gazetteer));
    }

    @Bean
    DeskList newsDeskList(Articles articles) {
        return new DeskList(articles, Clock.systemUTC());
    }

    @Bean
    EditPresenter articleEditPresenter(
            Articles articles,
            EditorRights rights,
            Headings headings,
            Accounts accounts,
            ArticlePresenter readers,
            DeskList list) {
        return new EditPresenter(articles, rights, headings, accounts, readers, list);
    }

    @Bean
    LongForms articleLongForms() {
        return new LongForms(List.of(EditController.NEW, "/redaction/articles/*"));
    }
}
