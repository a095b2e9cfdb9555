package org.jalon.tiles;

import java.time.Duration;
import org.jalon.search.Search;
import org.jalon.search.SearchRequest;
import org.jalon.search.UnknownValues;
import org.jalon.tiles.world.TileAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /tiles/places}: the places that {@code /lieux} counts for the same parameters. */
@RestController
class PlaceTilesController {

    private static final Duration FRESH = Duration.ofSeconds(60);

    private final Search search;
    private final PlaceTiles tiles;

    PlaceTilesController(Search search, PlaceTiles tiles) {
        this.search = search;
        this.tiles = tiles;
    }

    @GetMapping("/tiles/places/{z}/{x}/{y}.mvt")
    ResponseEntity<byte[]> tile(
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String acceptEncoding) {
        TileAddress tile = TileAddress.parse(z, x, y).orElseThrow(NoSuchTile::new);
        SearchRequest asked = search.read(parameters);
        UnknownValues.refuse(asked);
        return TileAnswer.of(tiles.draw(asked.query(), tile), acceptEncoding, FRESH);
    }
}
