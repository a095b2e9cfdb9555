package org.jalon.observatory.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.geo.LatLon;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Part;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.outline.Drawing;
import org.jalon.observatory.outline.Drawing.Area;
import org.jalon.observatory.shade.Shade;
import org.jalon.observatory.shade.Shading;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** Colours a drawing: the same borders for every indicator, in other groups. */
final class PictureMaker {

    /** A figure that tells of less than this share of the people is marked. */
    private static final double MOST = 0.9;

    private final Drawing drawing;
    private final FigureText text;
    private final String separator;
    private final Map<Territory, Area> areas;

    PictureMaker(Drawing drawing, FigureText text, Words words) {
        this.drawing = drawing;
        this.text = text;
        // What stands between a name and a figure, without reading a message for each of thousands.
        separator = words.say("choropleth.says.whole", "", "");
        areas = drawing.areas().stream().collect(Collectors.toMap(Area::territory, area -> area));
    }

    /**
     * @param outlined territories to look at, by the style of their line
     * @param places points of places
     */
    Picture draw(Shading shading, Map<String, Set<Territory>> outlined, List<LatLon> places, String description) {
        List<Picture.Group> groups = new ArrayList<>();
        List<String> partial = new ArrayList<>();
        for (Shade shade : shading.shades()) {
            List<Picture.Item> items = new ArrayList<>();
            for (Part part : shade.parts()) {
                Area area = areas.get(part.territory());
                if (area != null) {
                    items.add(item(part, area));
                    if (isPartial(part.figure())) {
                        partial.add(area.path());
                    }
                }
            }
            groups.add(new Picture.Group(shade.style(), items));
        }
        List<Picture.Overlay> overlays = new ArrayList<>();
        overlays.add(new Picture.Overlay(
                "elsewhere", drawing.elsewhere().stream().map(Area::path).toList()));
        overlays.add(new Picture.Overlay("partial", partial));
        outlined.forEach((style, some) -> overlays.add(new Picture.Overlay(
                style,
                some.stream()
                        .flatMap(territory -> Stream.ofNullable(areas.get(territory)))
                        .map(area -> area.path())
                        .toList())));
        overlays.removeIf(overlay -> overlay.paths().isEmpty());
        return new Picture(
                drawing.width(), drawing.height(), groups, overlays, drawing.border(), spots(places), description);
    }

    /** Whether a figure tells of a part of its territory, or of its people, only. */
    static boolean isPartial(TerritoryFigure figure) {
        return figure.isTold()
                && !(figure.cell() instanceof Cell.Secret)
                && (figure.partial() || figure.covered() < MOST);
    }

    private Picture.Item item(Part part, Area area) {
        return new Picture.Item(href(part.territory()), area.path(), area.name() + words(part.figure()));
    }

    private String words(TerritoryFigure figure) {
        List<String> caveats = text.caveats(figure);
        return separator + text.of(figure) + (caveats.isEmpty() ? "" : " (" + String.join(", ", caveats) + ")");
    }

    /** The path of the page of a territory, seen from that of the map: it is in thousands of links. */
    static String href(Territory territory) {
        return TerritoryWords.slug(territory.kind()) + "/" + territory.code();
    }

    /** Points in the drawing, each once: places of one house are one point. */
    private List<Picture.Spot> spots(List<LatLon> places) {
        Map<Picture.Spot, Boolean> seen = new HashMap<>();
        List<Picture.Spot> spots = new ArrayList<>();
        for (LatLon place : places) {
            Picture.Spot spot = new Picture.Spot(
                    drawing.projection().x(place.longitude()),
                    drawing.projection().y(place.latitude()));
            boolean inside =
                    spot.x() >= 0 && spot.y() >= 0 && spot.x() <= drawing.width() && spot.y() <= drawing.height();
            if (inside && seen.put(spot, true) == null) {
                spots.add(spot);
            }
        }
        return spots;
    }
}
