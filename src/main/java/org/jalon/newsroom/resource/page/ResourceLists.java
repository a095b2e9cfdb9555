package org.jalon.newsroom.resource.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.Category;
import org.jalon.newsroom.resource.page.ResourceListPage.Choice;
import org.jalon.newsroom.resource.page.ResourceListPage.Group;
import org.jalon.newsroom.resource.page.ResourceListPage.Link;
import org.jalon.newsroom.resource.page.ResourceListPage.Option;
import org.jalon.newsroom.resource.page.ResourceListPage.Tick;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.newsroom.resource.shelf.Facet;
import org.jalon.newsroom.resource.shelf.Shelf;
import org.jalon.newsroom.resource.shelf.ShelfQuery;
import org.jalon.newsroom.resource.shelf.ShelfReader;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides all that the list of resources says. */
final class ResourceLists {

    static final String PATH = "/ressources";
    static final String FEED = PATH + "/flux.atom";
    static final String FILE = PATH + "/export.csv";
    static final int PER_PAGE = 20;

    private static final List<Facet> MORE =
            List.of(Facet.LEVEL, Facet.FORMAT, Facet.LANGUAGE, Facet.LICENCE, Facet.THEME);
    private static final List<Facet> TICKS = List.of(Facet.EASY, Facet.SHORT, Facet.FREE);

    private final Catalogue catalogue;
    private final ShelfReader reader;
    private final FacetWords facets;

    ResourceLists(Catalogue catalogue, ShelfReader reader, FacetWords facets) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.facets = facets;
    }

    ResourceListPage page(ShelfReader.Asked asked, int number, Words words) {
        ShelfQuery query = asked.query();
        Shelf.Found found = catalogue.shelf().find(query, PER_PAGE, (number - 1) * PER_PAGE);
        boolean indexable = !query.isNarrow() && number == 1 && found.total() > 0;
        return new ResourceListPage(
                new Page(
                        words,
                        title(query, words),
                        words.say("resource.list.description"),
                        PATH + ShelfReader.write(query, number),
                        Page.Section.NONE,
                        indexable),
                words.language().path(PATH),
                query.text(),
                List.of(needs(query, found, words), choice(Facet.PUBLIC, query, found, words)),
                MORE.stream()
                        .map(facet -> choice(facet, query, found, words))
                        .filter(choice -> !choice.groups().isEmpty())
                        .toList(),
                !query.text().isEmpty() || MORE.stream().anyMatch(query.asked()::containsKey),
                ticks(query, words),
                criteria(query, words),
                asked.unknown().stream()
                        .map(unknown -> words.say("resource.list.unknown", unknown.value()))
                        .toList(),
                words.say("resource.list.count", found.total()),
                found.total() > 1 ? sorts(query, words) : List.of(),
                found.page().stream().map(one -> ResourceCard.of(one, words)).toList(),
                number > 1 ? href(query, number - 1, words) : null,
                number * PER_PAGE < found.total() ? href(query, number + 1, words) : null,
                words.language().path(FEED + ShelfReader.write(query, 1)),
                words.language().path(FILE + ShelfReader.write(query, 1)));
    }

    /** What is listed, as a title: the need comes first, since that is what people come with. */
    String title(ShelfQuery query, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("resource.list.title"));
        query.asked().forEach((facet, values) -> values.forEach(value -> parts.add(facets.say(facet, value, words))));
        return String.join(", ", parts);
    }

    private Choice needs(ShelfQuery query, Shelf.Found found, Words words) {
        Map<String, Integer> counts = found.counts().getOrDefault(Facet.NEED, Map.of());
        List<String> values = reader.accepted(Facet.NEED);
        List<Group> groups = Arrays.stream(Category.values())
                .map(category -> new Group(
                        facets.say(Facet.CATEGORY, category.slug(), words),
                        values.stream()
                                .filter(value -> FacetWords.need(value)
                                        .filter(need -> need.category() == category)
                                        .isPresent())
                                .filter(value -> counts.containsKey(value) || query.asks(Facet.NEED, value))
                                .map(value -> option(Facet.NEED, value, query, counts, words))
                                .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
        return new Choice(
                Facet.NEED.parameter(),
                words.say("resource.facet.services"),
                words.say("resource.any.services"),
                groups);
    }

    private Choice choice(Facet facet, ShelfQuery query, Shelf.Found found, Words words) {
        Map<String, Integer> counts = found.counts().getOrDefault(facet, Map.of());
        List<Option> options = reader.accepted(facet).stream()
                .filter(value -> counts.containsKey(value) || query.asks(facet, value))
                .map(value -> option(facet, value, query, counts, words))
                .toList();
        return new Choice(
                facet.parameter(),
                words.say("resource.facet." + facet.parameter()),
                words.say("resource.any." + facet.parameter()),
                options.isEmpty() ? List.of() : List.of(new Group("", options)));
    }

    private Option option(Facet facet, String value, ShelfQuery query, Map<String, Integer> counts, Words words) {
        String label = words.say("resource.option", facets.say(facet, value, words), counts.getOrDefault(value, 0));
        return new Option(value, label, query.asks(facet, value));
    }

    private List<Tick> ticks(ShelfQuery query, Words words) {
        return TICKS.stream()
                .map(facet ->
                        new Tick(facet.parameter(), facets.say(facet, Facet.YES, words), query.asks(facet, Facet.YES)))
                .toList();
    }

    private List<Link> criteria(ShelfQuery query, Words words) {
        List<Link> criteria = new ArrayList<>();
        if (!query.text().isEmpty()) {
            criteria.add(new Link(
                    href(query.withoutText(), 1, words), words.say("resource.list.words", query.text()), true));
        }
        for (Map.Entry<Facet, Set<String>> asked : query.asked().entrySet()) {
            asked.getValue()
                    .forEach(value -> criteria.add(new Link(
                            href(query.toggle(asked.getKey(), value), 1, words),
                            facets.say(asked.getKey(), value, words),
                            true)));
        }
        return criteria;
    }

    private static List<Link> sorts(ShelfQuery query, Words words) {
        return Arrays.stream(ShelfQuery.Sort.values())
                .map(sort -> new Link(
                        href(query.sorted(sort), 1, words),
                        words.say("resource.sort." + sort.slug()),
                        query.order() == sort))
                .toList();
    }

    private static String href(ShelfQuery query, int page, Words words) {
        return words.language().path(PATH + ShelfReader.write(query, page));
    }
}
