package org.jalon.tiles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jalon.territory.TerritoryMap;
import org.jalon.tiles.ground.TerritoryTile;
import org.jalon.tiles.world.TileAddress;

/** Tiles of territories, those drawn lately kept, since they only change when Jalon starts anew. Thread-safe. */
final class TerritoryTiles {

    private static final long MAX_KEPT_BYTES = 16 << 20;

    private final TerritoryTile drawing;
    private final Cache<TileAddress, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(MAX_KEPT_BYTES)
            .weigher((TileAddress address, byte[] tile) -> 100 + tile.length)
            .build();

    TerritoryTiles(TerritoryMap territories) {
        drawing = new TerritoryTile(territories);
    }

    /** The bytes of a tile, not to be changed; none when it is empty. */
    byte[] draw(TileAddress tile) {
        return drawn.get(tile, drawing::draw);
    }
}
