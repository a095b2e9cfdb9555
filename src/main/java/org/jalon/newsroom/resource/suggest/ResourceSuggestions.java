package org.jalon.newsroom.resource.suggest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.PlaceHelp;
import org.jalon.directory.Service;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceContent.Facts;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.newsroom.resource.ResourceWords;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.newsroom.resource.shelf.ShelfQuery;
import org.jalon.search.Filter;
import org.jalon.search.SearchQuery;
import org.jalon.search.Suggested;
import org.jalon.site.Language;
import org.jalon.site.Words;

/**
 * Tells what a person can begin with at once, beside the places that they look for and on the sheets of these. Only what people use by
 * themselves, costs nothing and answers; of that the nearest to the need, then the easiest, then the shortest. All from memory.
 */
final class ResourceSuggestions implements Suggested, PlaceHelp {

    private static final int MOST = 3;
    private static final int CONSIDERED = 30;

    private final Catalogue catalogue;

    ResourceSuggestions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Suggested.Line> find(SearchQuery query, Words words) {
        Set<Service> asked = asked(query);
        List<PublishedResource> found = asked.isEmpty() ? ofText(query.text()) : of(asked);
        return found.stream()
                .map(one -> new Suggested.Line(
                        href(one, words), title(one, words), ResourceWords.brief(one.content(), words)))
                .toList();
    }

    @Override
    public List<PlaceHelp.Line> with(Set<Service> services, Words words) {
        return of(services).stream()
                .map(one -> new PlaceHelp.Line(
                        href(one, words), title(one, words), ResourceWords.brief(one.content(), words)))
                .toList();
    }

    /** The services that are asked for; all of a category when only that is. */
    private static Set<Service> asked(SearchQuery query) {
        Set<Service> asked = EnumSet.noneOf(Service.class);
        query.filters()
                .getOrDefault(Filter.SERVICES, Set.of())
                .forEach(label -> Service.find(label).ifPresent(asked::add));
        if (asked.isEmpty()) {
            Set<String> categories = query.filters().getOrDefault(Filter.CATEGORY, Set.of());
            Arrays.stream(Service.values())
                    .filter(service -> categories.contains(service.category().slug()))
                    .forEach(asked::add);
        }
        return asked;
    }

    /** Those that have the words, as they were found; nothing where nobody typed any. */
    private List<PublishedResource> ofText(String text) {
        return text.isBlank()
                ? List.of()
                : catalogue.shelf().find(new ShelfQuery(text, Map.of(), null), CONSIDERED, 0).page().stream()
                        .filter(one -> isForNow(one))
                        .limit(MOST)
                        .toList();
    }

    private List<PublishedResource> of(Set<Service> services) {
        return catalogue.shelf().list().stream()
                .filter(one -> isForNow(one))
                .map(one -> new Fit(one, common(one.content().facts(), services)))
                .filter(fit -> fit.share() > 0)
                .sorted(BEST_FIRST)
                .limit(MOST)
                .map(Fit::resource)
                .toList();
    }

    /** A resource, and which part of its needs is asked for, in hundredths. */
    private record Fit(PublishedResource resource, int share) {

        Facts facts() {
            return resource.content().facts();
        }
    }

    private static final Comparator<Fit> BEST_FIRST = Comparator.comparingInt((Fit fit) -> -fit.share())
            .thenComparing(fit -> fit.facts().level())
            .thenComparingInt(fit ->
                    fit.facts().minutes() == 0 ? Integer.MAX_VALUE : fit.facts().minutes());

    private static int common(Facts facts, Set<Service> services) {
        long common = facts.needs().stream().filter(services::contains).count();
        return facts.needs().isEmpty() ? 0 : (int) (100 * common / facts.needs().size());
    }

    private static boolean isForNow(PublishedResource one) {
        Facts facts = one.content().facts();
        return one.broken() == null && facts.free() && facts.publics().contains(ResourcePublic.PEOPLE);
    }

    private static String href(PublishedResource one, Words words) {
        return words.language().path(one.path());
    }

    private static String title(PublishedResource one, Words words) {
        ResourceContent content = one.content();
        return content.in(words.language() == Language.ENGLISH).title();
    }
}
