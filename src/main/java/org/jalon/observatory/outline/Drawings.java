package org.jalon.observatory.outline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jalon.geo.BoundingBox;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.outline.Drawing.Area;
import org.jalon.territory.Outline;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.jalon.territory.TerritoryMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The drawings of territories, kept as long as there is room: what changes from map to map is the colours only. Thread-safe. */
public final class Drawings {

    /** Units of the longer side, each a little less than a pixel of a large screen. */
    private static final int LONGEST = 1_000;

    /** Units that a bend of a border must have to be drawn: half the weight of a page is borders. */
    private static final double DETAIL = 2;

    /** Characters of all drawings kept, two bytes each at most. All maps of a région by commune and by EPCI are about one million. */
    private static final int ROOM = 8_000_000;

    /** Degrees around the middles of communes within which their contours lie. */
    private static final double MARGIN = 0.3;

    private final CommuneRows rows;
    private final TerritoryMap map;
    private final Cache<Key, Drawing> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Key key, Drawing drawing) -> drawing.size())
            .build();

    public Drawings(CommuneRows rows, TerritoryMap map) {
        this.rows = rows;
        this.map = map;
    }

    private record Key(Territory whole, Kind kind) {}

    /** Whether contours were imported at all; without, there is nothing to draw. */
    public boolean canDraw() {
        return map.hasContours();
    }

    /** The parts of that kind that lie at least partly in the territory; empty when the contour of none is known. */
    public Optional<Drawing> find(Territory whole, Kind kind) {
        return Optional.of(kept.get(new Key(whole, kind), this::draw))
                .filter(drawing -> !drawing.areas().isEmpty());
    }

    private Drawing draw(Key key) {
        Set<Territory> members = Set.copyOf(rows.within(key.whole, key.kind));
        Envelope middles = new Envelope();
        IntStream.of(rows.of(key.whole))
                .mapToObj(rows.communes()::get)
                .flatMap(commune -> commune.position().stream())
                .forEach(point -> middles.expandToInclude(point.longitude(), point.latitude()));
        if (middles.isNull()) {
            return new Drawing(Projection.fitting(box(new Envelope(0, 0, 0, 0)), LONGEST), List.of(), "", List.of());
        }
        double detail = DETAIL * Math.max(middles.getWidth(), middles.getHeight()) / LONGEST;
        Envelope around = middles.copy();
        around.expandBy(MARGIN);
        List<Outline> outlines = map.outlines(key.kind, box(around), detail).stream()
                .filter(outline -> members.contains(outline.territory()))
                .toList();
        Envelope extent = new Envelope();
        outlines.forEach(outline -> extent.expandToInclude(outline.shape().getEnvelopeInternal()));
        Projection projection = Projection.fitting(extent.isNull() ? box(middles) : box(extent), LONGEST);
        String border = map.outlines(key.whole.kind(), box(around), detail).stream()
                .filter(outline -> outline.territory().equals(key.whole))
                .map(outline -> PathWriter.write(outline.shape(), projection))
                .findFirst()
                .orElse("");
        return new Drawing(
                projection,
                outlines.stream().map(outline -> area(outline, projection)).toList(),
                border,
                key.kind == Kind.EPCI
                        ? elsewhere(key, members, map.outlines(Kind.COMMUNE, box(around), detail), projection)
                        : List.of());
    }

    /** The pieces within the whole, made of its communes, of territories that are not among its parts. */
    private List<Area> elsewhere(Key key, Set<Territory> members, List<Outline> communes, Projection projection) {
        Map<Territory, List<Geometry>> pieces = new TreeMap<>(Comparator.comparing(Territory::code));
        for (Outline outline : communes) {
            if (rows.isWithin(outline.territory(), key.whole)) {
                rows.row(outline.territory().code()).stream()
                        .flatMap(row -> CommuneRows.around(rows.communes().get(row)).stream())
                        .filter(around -> around.kind() == key.kind && !members.contains(around))
                        .forEach(around -> pieces.computeIfAbsent(around, piece -> new ArrayList<>())
                                .add(outline.shape()));
            }
        }
        return pieces.entrySet().stream()
                .map(piece ->
                        area(new Outline(piece.getKey(), "", OverlayNGRobust.union(piece.getValue())), projection))
                .toList();
    }

    private static Area area(Outline outline, Projection projection) {
        Point inside = outline.shape().getInteriorPoint();
        return new Area(
                outline.territory(),
                outline.name(),
                PathWriter.write(outline.shape(), projection),
                projection.x(inside.getX()),
                projection.y(inside.getY()));
    }

    private static BoundingBox box(Envelope envelope) {
        return new BoundingBox(
                Math.max(envelope.getMinX(), -180),
                Math.max(envelope.getMinY(), -90),
                Math.min(envelope.getMaxX(), 180),
                Math.min(envelope.getMaxY(), 90));
    }
}
