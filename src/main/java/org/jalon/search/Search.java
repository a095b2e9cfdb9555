package org.jalon.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jalon.geo.LatLon;
import org.jalon.search.index.Follower;
import org.jalon.search.index.Index;
import org.jalon.search.index.PlaceCache;
import org.jalon.search.understand.Understanding;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.jspecify.annotations.Nullable;

/** Finds published places. Answers from a snapshot in memory that follows the directory. Thread-safe. */
public class Search {

    private final Follower follower;
    private final Understanding understanding;
    private final Gazetteer gazetteer;
    private final Geocoder geocoder;
    private final Inquiries inquiries;
    private final Suggestions suggestions;
    private volatile @Nullable IndexedPlaces places;

    Search(
            Follower follower,
            PlaceCache places,
            Understanding understanding,
            Gazetteer gazetteer,
            Geocoder geocoder,
            Clock clock) {
        this.follower = follower;
        this.understanding = understanding;
        this.gazetteer = gazetteer;
        this.geocoder = geocoder;
        this.inquiries = new Inquiries(gazetteer, places, clock);
        this.suggestions = new Suggestions(gazetteer, geocoder, places, understanding);
    }

    /** Reads the parameters of an address, and reports every value that means nothing here. Never throws. */
    public SearchRequest read(Map<String, List<String>> parameters) {
        return new KnownValues(gazetteer, follower.index()).check(QueryParameters.parse(parameters));
    }

    /** The places that fit, best or nearest first. Waits for the first index after a start. */
    public SearchResult find(SearchQuery query) {
        Index index = follower.index();
        Center center = Center.of(query, understanding.of(query.text(), index), index, geocoder);
        return inquiries.answer(index, query, center);
    }

    /** All the places that {@link #find} would count, whatever the page. Waits for the first index after a start. */
    public Selection matching(SearchQuery query) {
        SearchQuery asked = query.withoutPage();
        IndexedPlaces published = places();
        Index index = published.index();
        Center center = Center.of(asked, understanding.of(asked.text(), index), index, geocoder);
        return new Selection(published, index.revision(), inquiries.matching(index, asked, center));
    }

    /** Communes, addresses and places that the text may be the beginning of, best first. */
    public List<Suggestion> suggest(String text, @Nullable LatLon near, int limit) {
        Index index = follower.index();
        return suggestions.find(index, text, near, limit);
    }

    private IndexedPlaces places() {
        Index index = follower.index();
        IndexedPlaces known = places;
        if (known == null || known.index() != index) {
            known = new IndexedPlaces(index);
            places = known;
        }
        return known;
    }

    /** The revision that the snapshot shows, -1 while it is being built for the first time. */
    public long revision() {
        return follower.find().map(Index::revision).orElse(-1L);
    }
}
