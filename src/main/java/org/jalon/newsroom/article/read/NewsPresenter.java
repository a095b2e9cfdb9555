package org.jalon.newsroom.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.article.Selection;
import org.jalon.newsroom.article.read.NewsPage.Choice;
import org.jalon.newsroom.article.read.NewsPage.Group;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Decides all that a list of articles says. */
final class NewsPresenter {

    static final String PATH = "/actualites";
    static final String FEED = PATH + "/flux.atom";

    private final PublishedArticles articles;
    private final Headings headings;
    private final Gazetteer gazetteer;

    NewsPresenter(PublishedArticles articles, Headings headings, Gazetteer gazetteer) {
        this.articles = articles;
        this.headings = headings;
        this.gazetteer = gazetteer;
    }

    NewsPage page(NewsQuery query, Words words) {
        Map<String, Heading> sections = byId(headings.list(Heading.Kind.SECTION));
        Map<String, Heading> themes = byId(headings.list(Heading.Kind.THEME));
        int count = articles.count(query.selection());
        boolean nothing = count == 0 && articles.count(Selection.ALL) == 0;
        String title = title(query.selection(), sections, themes, words);
        List<Card> cards = articles.list(query.selection(), NewsQuery.PER_PAGE, query.offset()).stream()
                .map(article -> card(article, sections, words))
                .toList();
        boolean indexable = query.selection().year() == null && query.page() == 1 && count > 0;
        return new NewsPage(
                new Page(
                        words,
                        title,
                        words.say("newsroom.news.description"),
                        query.path(PATH),
                        Page.Section.NONE,
                        indexable),
                title,
                words.say("newsroom.news.count", count),
                nothing,
                nothing ? List.of() : filters(query.selection(), words),
                cards,
                query.page() > 1 ? href(query.at(query.page() - 1), words) : null,
                query.offset() + cards.size() < count ? href(query.at(query.page() + 1), words) : null,
                words.language().path(new NewsQuery(query.selection(), 1).path(FEED)));
    }

    /** Cards of some articles, in their order. */
    List<Card> cards(List<PublishedArticle> some, Words words) {
        Map<String, Heading> sections = byId(headings.list(Heading.Kind.SECTION));
        return some.stream().map(article -> card(article, sections, words)).toList();
    }

    String title(Selection selection, Words words) {
        return title(
                selection, byId(headings.list(Heading.Kind.SECTION)), byId(headings.list(Heading.Kind.THEME)), words);
    }

    private static Card card(PublishedArticle article, Map<String, Heading> sections, Words words) {
        Heading section = sections.get(article.content().section());
        return Card.of(article, section == null ? "" : section.name(words.language()), words);
    }

    private String title(Selection selection, Map<String, Heading> sections, Map<String, Heading> themes, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("newsroom.news.title"));
        if (selection.section() != null) {
            parts.add(name(sections, selection.section(), words));
        }
        if (selection.theme() != null) {
            parts.add(name(themes, selection.theme(), words));
        }
        if (selection.territory() != null) {
            parts.add(gazetteer
                    .nameOf(selection.territory())
                    .orElse(selection.territory().code()));
        }
        if (selection.year() != null) {
            parts.add(selection.year().toString());
        }
        return String.join(", ", parts);
    }

    private static String name(Map<String, Heading> known, String id, Words words) {
        Heading heading = known.get(id);
        return heading == null ? id : heading.name(words.language());
    }

    private List<Group> filters(Selection selection, Words words) {
        List<Group> groups = new ArrayList<>();
        groups.add(group(
                "newsroom.news.sections",
                headings.sections(),
                selection.section(),
                id -> new Selection(id, selection.theme(), selection.territory(), selection.year()),
                words));
        groups.add(group(
                "newsroom.news.themes",
                headings.themes(),
                selection.theme(),
                id -> new Selection(selection.section(), id, selection.territory(), selection.year()),
                words));
        groups.add(years(selection, words));
        Territory territory = selection.territory();
        if (territory != null) {
            Selection without = new Selection(selection.section(), selection.theme(), null, selection.year());
            String name = gazetteer.nameOf(territory).orElse(territory.code());
            groups.add(new Group(
                    words.say("newsroom.news.territory"), List.of(new Choice(href(without, words), name, true))));
        }
        return groups.stream().filter(group -> !group.choices().isEmpty()).toList();
    }

    private static Group group(
            String key,
            List<Heading> known,
            @Nullable String taken,
            Function<@Nullable String, Selection> with,
            Words words) {
        return new Group(
                words.say(key),
                known.stream()
                        .map(heading -> {
                            boolean is = heading.id().equals(taken);
                            Selection other = with.apply(is ? null : heading.id());
                            return new Choice(href(other, words), heading.name(words.language()), is);
                        })
                        .toList());
    }

    private Group years(Selection selection, Words words) {
        return new Group(
                words.say("newsroom.news.years"),
                articles.years().stream()
                        .map(year -> {
                            boolean is = year.equals(selection.year());
                            Selection other = new Selection(
                                    selection.section(), selection.theme(), selection.territory(), is ? null : year);
                            return new Choice(href(other, words), year.toString(), is);
                        })
                        .toList());
    }

    private static String href(Selection selection, Words words) {
        return href(new NewsQuery(selection, 1), words);
    }

    private static String href(NewsQuery query, Words words) {
        return words.language().path(query.path(PATH));
    }

    private static Map<String, Heading> byId(List<Heading> headings) {
        return headings.stream().collect(Collectors.toMap(Heading::id, heading -> heading));
    }
}
