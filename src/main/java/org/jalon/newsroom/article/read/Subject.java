package org.jalon.newsroom.article.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.directory.Directory;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.Slug;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.read.ArticlePage.Link;
import org.jalon.newsroom.article.read.ArticlePage.Subjects;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.text.Rendered;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** What an article is about, as links to the pages of these things. */
final class Subject {

    private static final int MOST_PLACES = 20;

    private final Headings headings;
    private final Gazetteer gazetteer;
    private final Directory directory;

    Subject(Headings headings, Gazetteer gazetteer, Directory directory) {
        this.headings = headings;
        this.gazetteer = gazetteer;
        this.directory = directory;
    }

    Link section(ArticleContent content, Words words) {
        String label = headings.find(Heading.Kind.SECTION, content.section())
                .map(section -> section.name(words.language()))
                .orElse(content.section());
        return link(words, NewsPresenter.PATH + "?rubrique=" + Slug.of(content.section()), label);
    }

    List<Subjects> all(ArticleContent content, Rendered body, Words words) {
        List<Link> themes = content.themes().stream()
                .flatMap(id -> headings.find(Heading.Kind.THEME, id).stream())
                .map(theme -> link(words, NewsPresenter.PATH + "?theme=" + theme.id(), theme.name(words.language())))
                .toList();
        Set<Territory> territories = new LinkedHashSet<>(content.territories());
        territories.addAll(body.territories());
        List<Link> around = territories.stream()
                .flatMap(territory -> gazetteer.nameOf(territory).stream()
                        .map(name -> link(
                                words, "/observatoire/" + territory.toString().replace(':', '/'), name)))
                .toList();
        Set<String> ids = new LinkedHashSet<>(content.places());
        body.places().forEach(place -> ids.add(place.text()));
        List<Link> places =
                ids.stream().limit(MOST_PLACES).flatMap(id -> place(id, words)).toList();
        return Stream.of(
                        new Subjects(words.say("newsroom.article.themes"), themes),
                        new Subjects(words.say("newsroom.article.territories"), around),
                        new Subjects(words.say("newsroom.article.places"), places))
                .filter(subjects -> !subjects.links().isEmpty())
                .toList();
    }

    private Stream<Link> place(String id, Words words) {
        return switch (directory.lookup(id)) {
            case PlaceLookup.Published published ->
                Stream.of(link(words, "/lieux/" + id, published.place().name()));
            case PlaceLookup.Merged merged -> place(merged.into().text(), words);
            case PlaceLookup.Withdrawn withdrawn -> Stream.of();
            case PlaceLookup.Unknown unknown -> Stream.of();
        };
    }

    private static Link link(Words words, String path, String label) {
        return new Link(words.language().path(path), label, "", null);
    }
}
