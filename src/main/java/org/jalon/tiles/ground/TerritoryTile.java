package org.jalon.tiles.ground;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.geo.BoundingBox;
import org.jalon.territory.Outline;
import org.jalon.territory.Territory.Kind;
import org.jalon.territory.TerritoryMap;
import org.jalon.tiles.mvt.TileLayer;
import org.jalon.tiles.world.Mercator;
import org.jalon.tiles.world.TileAddress;

/** Draws territories into tiles: a layer of polygons for each kind, where contours are known, and a layer of names. */
public final class TerritoryTile {

    /** The share of a tile's width that may be left out: little more than a pixel. */
    private static final double DETAIL = 1.2 / 512;

    /** Outlines a little outside the tile are needed for the borders along its edge. */
    private static final double MARGIN = 1 / 64.0;

    private final TerritoryMap territories;
    private final Map<Kind, NamesByZoom> names = new EnumMap<>(Kind.class);

    /**
     * What is drawn at which zooms.
     *
     * @param kind of territory
     * @param layer of its outlines
     * @param outlinesFrom the first zoom with outlines
     * @param namesFrom the first zoom with names
     * @param namesTo the last zoom with names
     */
    private record Drawn(Kind kind, String layer, int outlinesFrom, int namesFrom, int namesTo) {}

    private static final List<Drawn> DRAWN = List.of(
            new Drawn(Kind.REGION, "regions", 0, 4, 6),
            new Drawn(Kind.DEPARTEMENT, "departements", 5, 6, 9),
            new Drawn(Kind.COMMUNE, "communes", 10, 5, Mercator.DEEPEST));

    public TerritoryTile(TerritoryMap territories) {
        this.territories = territories;
    }

    /** The bytes of a tile, none when it is empty. */
    public byte[] draw(TileAddress tile) {
        TileLayer[] layers = new TileLayer[DRAWN.size() + 1];
        TileLayer labels = new TileLayer("noms", "nom", "genre", "rang", "code");
        for (int i = 0; i < DRAWN.size(); i++) {
            Drawn drawn = DRAWN.get(i);
            layers[i] = new TileLayer(drawn.layer(), "code", "nom");
            if (tile.zoom() >= drawn.outlinesFrom()) {
                drawOutlines(tile, drawn.kind(), layers[i]);
            }
            if (tile.zoom() >= drawn.namesFrom() && tile.zoom() <= drawn.namesTo()) {
                drawNames(tile, drawn.kind(), labels);
            }
        }
        layers[DRAWN.size()] = labels;
        return TileLayer.tile(Mercator.EXTENT, layers);
    }

    private void drawOutlines(TileAddress tile, Kind kind, TileLayer layer) {
        BoundingBox box = tile.box(MARGIN);
        TileRings rings = new TileRings(tile);
        for (Outline outline : territories.outlines(kind, box, 360 * DETAIL / (1 << tile.zoom()))) {
            List<int[]> inside = rings.of(outline.shape());
            if (!inside.isEmpty()) {
                layer.with(0, outline.territory().code())
                        .with(1, outline.name())
                        .polygon(inside);
            }
        }
    }

    private void drawNames(TileAddress tile, Kind kind, TileLayer layer) {
        int genre = layer.share(kind.name().toLowerCase(Locale.ROOT));
        for (NamesByZoom.Ranked name : names(kind).find(tile.zoom(), tile.box(0))) {
            int x = (name.x() >> Mercator.DEEPEST - tile.zoom()) - tile.x() * Mercator.EXTENT;
            int y = (name.y() >> Mercator.DEEPEST - tile.zoom()) - tile.y() * Mercator.EXTENT;
            if ((x | y) >= 0 && x < Mercator.EXTENT && y < Mercator.EXTENT) {
                layer.with(0, name.label().name())
                        .withShared(1, genre)
                        .with(2, name.rank())
                        .with(3, name.label().territory().code())
                        .point(x, y);
            }
        }
    }

    private synchronized NamesByZoom names(Kind kind) {
        return names.computeIfAbsent(kind, asked -> new NamesByZoom(territories.labels(asked)));
    }
}
