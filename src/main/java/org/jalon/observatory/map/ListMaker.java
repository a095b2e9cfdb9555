package org.jalon.observatory.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Part;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.shade.Shade;
import org.jalon.observatory.shade.Shader;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Lists the figures of a map, sorted: in the page where they are few, on pages of their own where they are many. */
record ListMaker(Gazetteer gazetteer, FigureText text, Words words) {

    /** As many as open in the page of the map itself. */
    static final int FEW = 130;

    private static final int PAGE = 400;

    MapPage.FigureList list(MapQuery query, FigureMap map) {
        Map<Territory, String> styles = new HashMap<>();
        for (Shade shade : map.shading().shades()) {
            shade.parts().forEach(part -> styles.put(part.territory(), shade.style()));
        }
        List<Part> sorted =
                map.parts().stream().sorted(order(query.ascending())).toList();
        int pages = query.list() ? Math.max(1, (sorted.size() + PAGE - 1) / PAGE) : 1;
        int page = Math.min(query.page(), pages);
        List<Part> shown =
                pages == 1 ? sorted : sorted.subList((page - 1) * PAGE, Math.min(page * PAGE, sorted.size()));
        return new MapPage.FigureList(
                !query.list(),
                map.measure().indicator().name().in(words.language()),
                words.say("choropleth.mesh.one." + TerritoryWords.slug(query.mesh())),
                shown.stream().map(part -> row(part, styles)).toList(),
                query.list() ? address(query.asList(!query.ascending(), 1)) : "",
                words.say(query.ascending() ? "choropleth.list.highest" : "choropleth.list.lowest"),
                page > 1 ? address(query.asList(query.ascending(), page - 1)) : "",
                page < pages ? address(query.asList(query.ascending(), page + 1)) : "",
                pages > 1 ? words.say("choropleth.list.page", page, pages) : "");
    }

    private String address(MapQuery query) {
        return words.language().path(query.path(MapQuery.PATH));
    }

    /** By figure or class, then by name; what is not told comes last whatever the order. */
    private Comparator<Part> order(boolean ascending) {
        Comparator<Part> figures =
                Comparator.comparingDouble(part -> Shader.value(part.figure().cell()));
        Comparator<Part> told = Comparator.comparing(part -> !isFigure(part));
        return told.thenComparing(ascending ? figures : figures.reversed())
                .thenComparing(part -> part.figure().label())
                .thenComparing(part -> name(part.territory()));
    }

    private static boolean isFigure(Part part) {
        return !part.figure().label().isEmpty() || Shader.value(part.figure().cell()) != Double.NEGATIVE_INFINITY;
    }

    private MapPage.Row row(Part part, Map<Territory, String> styles) {
        return new MapPage.Row(
                PictureMaker.href(part.territory()),
                name(part.territory()),
                styles.getOrDefault(part.territory(), Shade.ABSENT),
                text.of(part.figure()),
                String.join(", ", text.caveats(part.figure())));
    }

    private String name(Territory territory) {
        return gazetteer.nameOf(territory).orElse(territory.code());
    }
}
