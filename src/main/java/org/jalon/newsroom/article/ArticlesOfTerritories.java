package org.jalon.newsroom.article;

import java.util.List;
import org.jalon.observatory.TerritoryNews;
import org.jalon.site.Language;
import org.jalon.territory.Territory;

/** Tells the pages of territories which articles are about them. */
final class ArticlesOfTerritories implements TerritoryNews {

    private final PublishedArticles articles;

    ArticlesOfTerritories(PublishedArticles articles) {
        this.articles = articles;
    }

    @Override
    public List<Item> newest(Territory territory, Language language, int most) {
        return articles.list(Selection.of(territory), most, 0).stream()
                .map(article -> new Item(
                        article.content().in(language == Language.ENGLISH).title(),
                        article.content().date(),
                        article.path()))
                .toList();
    }
}
