package org.jalon.tiles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.jalon.search.OpenAt;
import org.jalon.search.PublishedPlaces;
import org.jalon.search.QueryParameters;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.Selection;
import org.jalon.tiles.cluster.ClusterTree;
import org.jalon.tiles.cluster.Members;
import org.jalon.tiles.cluster.Spacing;
import org.jalon.tiles.world.TileAddress;
import org.jspecify.annotations.Nullable;

/**
 * Tiles of the places that fit a query. The tree of clusters is made once for what is published; a query chooses places in
 * it, and is kept for a moment, since a map asks for some twenty tiles of it at once. Thread-safe.
 */
final class PlaceTiles {

    private static final long MAX_KEPT_BYTES = 32 << 20;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Search search;
    private final Clock clock;
    private final Cache<Asked, Chosen> chosen = Caffeine.newBuilder()
            .maximumWeight(MAX_KEPT_BYTES)
            .weigher((Asked asked, Chosen chosen) -> 200 + chosen.places.size())
            .expireAfterWrite(KEPT)
            .build();
    private volatile @Nullable Planted planted;

    PlaceTiles(Search search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** The query as text, the revision it is asked of, and the minute, when that matters. */
    private record Asked(String query, long revision, long minute) {}

    private record Planted(PublishedPlaces places, ClusterTree tree) {}

    private record Chosen(PublishedPlaces places, ClusterTree tree, Members members) {}

    /** The bytes of a tile, none when nothing is in it. */
    byte[] draw(SearchQuery query, TileAddress tile) {
        long minute = query.openAt() instanceof OpenAt.Now ? clock.millis() / 60_000 : 0;
        Asked asked = new Asked(QueryParameters.write(query.withoutPage()), search.revision(), minute);
        Chosen places = chosen.get(asked, unknown -> choose(query));
        return PlaceTile.of(places.places, places.tree, places.members, tile);
    }

    /** Makes the tree of what is published now, unless it is there. */
    void prepare() {
        tree(search.matching(SearchQuery.ALL).places());
    }

    private Chosen choose(SearchQuery query) {
        Selection selection = search.matching(query);
        ClusterTree tree = tree(selection.places());
        return new Chosen(selection.places(), tree, tree.choose(selection::forEach));
    }

    private ClusterTree tree(PublishedPlaces places) {
        Planted known = planted;
        return known != null && known.places == places ? known.tree : plant(places);
    }

    private synchronized ClusterTree plant(PublishedPlaces places) {
        Planted known = planted;
        if (known == null || known.places != places) {
            known = new Planted(places, ClusterTree.of(places, Spacing.OF_MAP));
            planted = known;
        }
        return known.tree;
    }
}
