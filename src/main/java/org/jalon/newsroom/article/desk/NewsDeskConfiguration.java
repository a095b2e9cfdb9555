package org.jalon.newsroom.article.desk;

import java.time.Clock;
import java.util.List;
import org.jalon.account.Accounts;
import org.jalon.account.LongForms;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.article.Editorial;
import org.jalon.newsroom.article.read.ArticlePresenter;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.pick.FilePicker;
import org.jalon.newsroom.pick.PlaceField;
import org.jalon.newsroom.pick.PlacePicker;
import org.jalon.newsroom.pick.Territories;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk is made with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NewsDeskConfiguration {

    @Bean
    ArticleForms articleForms(Territories territories, PlacePicker places, Articles articles) {
        return new ArticleForms(
                territories,
                id -> places.find(id).map(PlaceField.Named::name).orElse(""),
                id -> articles.find(id).map(Article::title).orElse(""));
    }

    @Bean
    DeskList newsDeskList(Articles articles) {
        return new DeskList(articles, Clock.systemUTC());
    }

    @Bean
    ArticlePicking articlePicking(FilePicker files, PlacePicker places, Territories territories) {
        return new ArticlePicking(files, places, territories);
    }

    @Bean
    LifePresenter articleLifePresenter(
            Articles articles, Editorial editorial, EditorRights rights, Accounts accounts, DeskList list) {
        return new LifePresenter(articles, editorial, rights, accounts, list);
    }

    @Bean
    EditPresenter articleEditPresenter(
            Articles articles,
            ArticleForms forms,
            Headings headings,
            ArticlePicking picking,
            LifePresenter life,
            ArticlePresenter readers,
            DeskList list) {
        return new EditPresenter(articles, forms, headings, picking, life, readers, list);
    }

    @Bean
    LivePreviews articleLivePreviews() {
        return new LivePreviews(Clock.systemUTC());
    }

    @Bean
    LongForms articleLongForms() {
        return new LongForms(List.of(EditController.NEW, "/redaction/articles/*"));
    }
}
