package org.jalon.tiles;

import java.time.Duration;
import org.jalon.tiles.world.TileAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code /tiles/territoires}: borders and names of régions, départements and communes. */
@RestController
class TerritoryTilesController {

    private static final Duration FRESH = Duration.ofHours(1);

    private final TerritoryTiles tiles;

    TerritoryTilesController(TerritoryTiles tiles) {
        this.tiles = tiles;
    }

    @GetMapping("/tiles/territoires/{z}/{x}/{y}.mvt")
    ResponseEntity<byte[]> tile(
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String acceptEncoding) {
        TileAddress tile = TileAddress.parse(z, x, y).orElseThrow(NoSuchTile::new);
        return TileAnswer.of(tiles.draw(tile), acceptEncoding, FRESH);
    }
}
