package org.jalon.search.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchQuery.Sort;
import org.jalon.search.SearchRequest;
import org.jalon.search.SearchResult;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Located;
import org.jalon.territory.Territory;

/**
 * Decides all that the page of results says.
 *
 * @param gazetteer that names territories
 * @param links in the view that is asked for
 * @param words of the page's language
 * @param now that states of opening are told at
 */
record ResultsPresenter(Gazetteer gazetteer, Links links, Words words, Instant now) {

    /**
     * The page of a search.
     *
     * @param nearest places whatever they offer, asked for when nothing was found
     * @param map of the results
     */
    ResultsPage page(SearchRequest request, SearchResult result, List<SearchResult.Hit> nearest, MapFrame map) {
        SearchQuery query = request.query();
        String title = new ResultsTitle(gazetteer, words).of(query, result);
        List<NoteLine> notes = NoteLine.of(request, result, links, words);
        List<Chip> active = new ActiveFilters(gazetteer, links, words).of(query);
        return new ResultsPage(
                head(query, result, title),
                new ResultsPage.Views(
                        links.in(View.LIST).to(query),
                        links.in(View.BESIDE).to(query),
                        links.in(View.MAP).to(query)),
                map,
                new ResultsPage.Form(
                        links.form(), query.address(), query.text(), query.position() != null, links.kept(query)),
                title,
                notes,
                active,
                QuickFilters.of(query, result, links, words),
                FilterGroup.of(query, result, links, words),
                result.total() > 1 ? orders(query, result) : List.of(),
                hits(result.hits(), hasWords(query, result)),
                result.nextCursor()
                        .map(cursor -> links.to(QueryEdit.from(query, cursor)))
                        .orElse(null),
                query.cursor() == null ? null : links.to(QueryEdit.from(query, null)),
                result.total() == 0 ? empty(query, notes, active, nearest) : null);
    }

    private Page head(SearchQuery query, SearchResult result, String title) {
        Page.Section section = links.view() == View.MAP ? Page.Section.MAP : Page.Section.SEARCH;
        boolean indexable = query.equals(SearchQuery.ALL) && links.view() != View.BESIDE;
        return new Page(words, title, "", links.french(query), section, indexable).with(about(query, result));
    }

    /** The territories that were asked for, and the commune that the search is centred on. */
    private List<String> about(SearchQuery query, SearchResult result) {
        Stream<Territory> centre = result.center().flatMap(this::communeOf).stream()
                .map(commune -> new Territory(Territory.Kind.COMMUNE, commune.code()));
        return Stream.concat(query.territories().stream(), centre)
                .map(Territory::toString)
                .distinct()
                .toList();
    }

    private Optional<Commune> communeOf(Located centre) {
        return Optional.ofNullable(centre.commune()).or(() -> gazetteer.communeAt(centre.position()));
    }

    private static boolean hasWords(SearchQuery query, SearchResult result) {
        return !query.text().isBlank() && !result.isOffTopic();
    }

    private List<HitView> hits(List<SearchResult.Hit> hits, boolean hasText) {
        return hits.stream().map(hit -> HitView.of(hit, hasText, now, words)).toList();
    }

    private List<Chip> orders(SearchQuery query, SearchResult result) {
        boolean hasWords = hasWords(query, result);
        Sort best = hasWords ? Sort.RELEVANCE : Sort.DISTANCE;
        Sort usual = best == Sort.DISTANCE && result.where() == null ? Sort.NAME : best;
        Sort current = query.sort() == null ? usual : query.sort();
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.DISTANCE || result.where() != null)
                .filter(sort -> sort != Sort.RELEVANCE || hasWords)
                .map(sort -> new Chip(
                        links.to(QueryEdit.sorted(query, sort)),
                        words.say("search.sort." + sort.parameter()),
                        null,
                        sort == current,
                        ""))
                .toList();
    }

    /** What to try instead; a note that says how to mend the question is enough advice. */
    private ResultsPage.Empty empty(
            SearchQuery query, List<NoteLine> notes, List<Chip> active, List<SearchResult.Hit> nearest) {
        boolean advised = notes.stream().anyMatch(NoteLine::trouble);
        List<Chip> choices = advised ? List.of() : choices(query, active);
        String advice = !choices.isEmpty()
                ? words.say("search.empty.advice")
                : advised ? "" : words.say("search.empty.nothing");
        return new ResultsPage.Empty(advice, choices, hits(nearest, false));
    }

    private List<Chip> choices(SearchQuery query, List<Chip> active) {
        List<Chip> choices = new ArrayList<>();
        active.forEach(chip ->
                choices.add(Chip.adding(chip.href(), words.say("search.empty.remove", chip.label()), null, "")));
        if (!query.text().isBlank()) {
            String label = words.say("search.empty.remove", query.text().strip());
            choices.add(Chip.adding(links.to(QueryEdit.withoutText(query)), label, null, ""));
        }
        if (choices.size() > 1) {
            String href = links.to(QueryEdit.unfiltered(query));
            choices.add(Chip.adding(href, words.say("search.empty.all"), null, ""));
        }
        return choices;
    }
}
