package org.jalon.exchange.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jalon.directory.RecordRef;
import org.jalon.directory.SourceProfile;
import org.jalon.exchange.Leaving;
import org.jalon.exchange.Republication;
import org.jalon.search.Cursor;
import org.jalon.search.Filter;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchRequest;
import org.jalon.search.SearchResult;
import org.jalon.search.UnknownValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places that fit a query and may leave; all of them are read page by page, so that none is kept in memory. */
@Component
class MatchingPlaces {

    private final Search search;
    private final Republication republication;

    MatchingPlaces(Search search, Republication republication) {
        this.search = search;
        this.republication = republication;
    }

    /** Reads the parameters of an address. Only places that a source may let leave are asked for. */
    SearchQuery read(Map<String, List<String>> parameters) {
        SearchRequest asked = search.read(parameters);
        UnknownValues.refuse(asked);
        Leaving leaving = republication.now();
        return leaving.withheld().isEmpty() ? asked.query() : restricted(asked.query(), leaving);
    }

    /** Of these places, those that may leave, as they may. */
    List<SearchResult.Hit> leaving(List<SearchResult.Hit> hits) {
        return leaving(hits, republication.now());
    }

    /** Hands over all of them; a limit or a cursor in the query is left aside. */
    void forEach(SearchQuery query, Consumer<SearchResult.Hit> consumer) {
        Leaving leaving = republication.now();
        @Nullable Cursor cursor = null;
        do {
            SearchResult page = search.find(query.withPage(query.sort(), SearchQuery.MAX_LIMIT, cursor));
            leaving(page.hits(), leaving).forEach(consumer);
            cursor = page.nextCursor().orElse(null);
        } while (cursor != null);
    }

    private static SearchQuery restricted(SearchQuery query, Leaving leaving) {
        Set<String> sources = leaving.republished().stream()
                .map(SourceProfile::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sources.add(RecordRef.PEOPLE);
        Set<String> asked = query.filters().getOrDefault(Filter.SOURCE, Set.of());
        asked.stream().filter(leaving.withheld()::contains).findFirst().ifPresent(source -> {
            throw UnknownValues.of(Filter.SOURCE.parameter(), source, List.copyOf(sources));
        });
        return asked.isEmpty() ? query.with(Filter.SOURCE, sources) : query;
    }

    private static List<SearchResult.Hit> leaving(List<SearchResult.Hit> hits, Leaving leaving) {
        return hits.stream()
                .flatMap(hit -> leaving.of(hit.place()).stream()
                        .map(place -> new SearchResult.Hit(
                                place, hit.distanceMeters(), hit.open(), hit.reasons(), hit.toVerify())))
                .toList();
    }
}
