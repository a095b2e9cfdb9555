package org.jalon.observatory.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.geo.LatLon;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.definition.Audience;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.need.UnderServed;
import org.jalon.observatory.outline.Drawing;
import org.jalon.observatory.outline.Drawings;
import org.jalon.observatory.shade.Classing;
import org.jalon.observatory.shade.Shade;
import org.jalon.observatory.supply.OfferedPlace;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.jspecify.annotations.Nullable;

/** Decides all that a map of figures shows and says. */
public final class MapPresenter {

    private static final String LACKING = "lacking";
    private static final String MARKED = "marked";

    private final Observatory observatory;
    private final Gazetteer gazetteer;
    private final CommuneRows rows;
    private final Drawings drawings;
    private final LiveKeeper keeper;
    private final UnderServed underServed;

    public MapPresenter(
            Observatory observatory,
            Gazetteer gazetteer,
            CommuneRows rows,
            Drawings drawings,
            LiveKeeper keeper,
            UnderServed underServed) {
        this.observatory = observatory;
        this.gazetteer = gazetteer;
        this.rows = rows;
        this.drawings = drawings;
        this.keeper = keeper;
        this.underServed = underServed;
    }

    /** @param noted what was not understood of the question */
    public MapPage page(MapQuery query, List<String> noted, Viewer viewer, Site site, Words words) {
        List<String> notes = new ArrayList<>(noted);
        List<Measure> measures = observatory.listMeasures(viewer);
        MapPage.Form form = new FormMaker(gazetteer, rows, words).form(query, measures);
        Measure measure = query.measure();
        Territory whole = query.whole();
        if (measure == null || whole == null) {
            List<String> missing = measures.isEmpty()
                    ? List.of(words.say("choropleth.no-figures"), words.say("choropleth.no-figures.operator"))
                    : notes.isEmpty() ? List.of(words.say("choropleth.choose")) : List.of();
            return blank(query, form, notes, missing, words);
        }
        FigureText text = FigureText.in(words);
        FigureMap map = FigureMap.of(query, observatory, rows, viewer, text, words);
        if (query.classing() == Classing.AROUND && map.lacksMiddle()) {
            notes.add(words.say("choropleth.no-middle"));
        }
        List<String> missing = new ArrayList<>();
        Optional<Drawing> drawing = drawings.find(whole, query.mesh());
        if (drawing.isEmpty()) {
            missing.add(words.say("choropleth.no-contours"));
            missing.add(words.say("choropleth.no-contours.operator"));
        } else if (!map.shading().tellsAnything()) {
            notes.add(untold(query, measure, whole, viewer, words));
        }
        if (query.lacking() && query.mesh() != Kind.COMMUNE) {
            notes.add(words.say("choropleth.lacking.mesh"));
        }
        List<String> says = map.says(gazetteer, text, words);
        Map<String, Set<Territory>> outlined = query.list() ? Map.of() : outlined(query, whole);
        Picture picture = query.list()
                ? null
                : drawing.map(drawn -> new PictureMaker(drawn, text, words)
                                .draw(map.shading(), outlined, places(query), String.join(" ", says)))
                        .orElse(null);
        boolean few = map.parts().size() <= ListMaker.FEW;
        String name = measure.indicator().name().in(words.language());
        String territory = name(whole);
        return new MapPage(
                head(query, words.say("choropleth.title", name, territory), words),
                form,
                notes,
                name,
                words.say(
                        "choropleth.subtitle",
                        territory,
                        words.say(
                                "choropleth.count." + TerritoryWords.slug(query.mesh()),
                                map.parts().size()),
                        text.origin(map.own())),
                says,
                picture,
                missing,
                legend(map, query, picture, outlined, elsewhere(query, drawing), words),
                map.shading().explanation(),
                few || query.list() || drawing.isEmpty()
                        ? new ListMaker(gazetteer, text, words)
                                .list(drawing.isEmpty() ? query.asList(query.ascending(), query.page()) : query, map)
                        : null,
                about(measure, words),
                source(measure.dataset(), text.origin(map.own())),
                new MapPage.Links(
                        few || query.list()
                                ? ""
                                : words.language().path(query.asList(false, 1).path(MapQuery.PATH)),
                        query.list() ? words.language().path(query.asMap().path(MapQuery.PATH)) : "",
                        PictureMaker.href(whole),
                        territory,
                        measure.indicator().audience() == Audience.PUBLIC
                                ? Snippet.map(
                                        query.asMap(), words.say("choropleth.title", name, territory), site, words)
                                : "",
                        measure.indicator().audience() == Audience.PUBLIC
                                        && map.own().isTold()
                                ? Snippet.figure(
                                        measure,
                                        whole,
                                        words.say("choropleth.says.whole", territory, name),
                                        site,
                                        words)
                                : ""));
    }

    private MapPage blank(MapQuery query, MapPage.Form form, List<String> notes, List<String> missing, Words words) {
        String title = words.say("choropleth.title.none");
        return new MapPage(
                head(query, title, words),
                form,
                notes,
                title,
                "",
                List.of(),
                null,
                missing,
                List.of(),
                "",
                null,
                List.of(),
                new MapPage.Source("", ""),
                new MapPage.Links("", "", "", "", "", ""));
    }

    private static Page head(MapQuery query, String title, Words words) {
        return new Page(
                words,
                title,
                words.say("choropleth.description"),
                query.path(MapQuery.PATH),
                Page.Section.NONE,
                query.measure() != null && query.whole() != null);
    }

    /** Says which other parts are told of, where there are such. */
    private String untold(MapQuery query, Measure measure, Territory whole, Viewer viewer, Words words) {
        String mesh = words.say("choropleth.by." + TerritoryWords.slug(query.mesh()));
        return MapQuery.meshes(whole.kind()).stream()
                .filter(kind -> observatory.parts(measure, whole, kind, viewer).stream()
                        .anyMatch(part -> part.figure().isTold()))
                .filter(kind -> kind != query.mesh())
                .findFirst()
                .map(kind -> words.say(
                        "choropleth.untold.but", mesh, words.say("choropleth.by." + TerritoryWords.slug(kind))))
                .orElseGet(() -> words.say("choropleth.untold", mesh));
    }

    private List<LatLon> places(MapQuery query) {
        Territory whole = query.whole();
        return !query.places() || whole == null
                ? List.of()
                : keeper.now().offer().places().stream()
                        .filter(place -> rows.isWithin(new Territory(Kind.COMMUNE, place.commune()), whole))
                        .map(OfferedPlace::position)
                        .toList();
    }

    /** By the style of their line: communes that lack help, and the one that was asked for. */
    private Map<String, Set<Territory>> outlined(MapQuery query, Territory whole) {
        Map<String, Set<Territory>> outlined = new LinkedHashMap<>();
        if (query.lacking() && query.mesh() == Kind.COMMUNE) {
            outlined.put(
                    LACKING,
                    underServed.list(whole, Integer.MAX_VALUE).stream()
                            .map(one ->
                                    new Territory(Kind.COMMUNE, one.commune().code()))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        if (query.marked() != null) {
            outlined.put(MARKED, Set.of(query.marked()));
        }
        return outlined;
    }

    private List<MapPage.LegendLine> legend(
            FigureMap map,
            MapQuery query,
            @Nullable Picture picture,
            Map<String, Set<Territory>> outlined,
            int elsewhere,
            Words words) {
        String counted = "choropleth.count." + TerritoryWords.slug(query.mesh());
        List<MapPage.LegendLine> legend = new ArrayList<>();
        for (Shade shade : map.shading().shades()) {
            legend.add(new MapPage.LegendLine(
                    shade.style(),
                    shade.label(),
                    words.say(counted, shade.parts().size())));
        }
        long partial = map.parts().stream()
                .filter(part -> PictureMaker.isPartial(part.figure()))
                .count();
        if (partial > 0) {
            legend.add(new MapPage.LegendLine("partial", words.say("choropleth.partial"), words.say(counted, partial)));
        }
        if (elsewhere > 0) {
            legend.add(new MapPage.LegendLine(
                    "elsewhere", words.say("choropleth.elsewhere"), words.say(counted, elsewhere)));
        }
        if (picture != null && !picture.places().isEmpty()) {
            legend.add(new MapPage.LegendLine("spots", words.say("choropleth.places"), ""));
        }
        if (picture != null) {
            outlined.forEach((style, some) -> legend.add(
                    style.equals(MARKED)
                            ? new MapPage.LegendLine(style, name(some.iterator().next()), "")
                            : new MapPage.LegendLine(
                                    style, words.say("choropleth.lacking"), words.say(counted, some.size()))));
        }
        return legend;
    }

    private static int elsewhere(MapQuery query, Optional<Drawing> drawing) {
        return query.list() ? 0 : drawing.map(drawn -> drawn.elsewhere().size()).orElse(0);
    }

    private static List<String> about(Measure measure, Words words) {
        List<String> about = new ArrayList<>();
        about.add(measure.indicator().explanation().in(words.language()));
        about.add(measure.dataset().notes().in(words.language()));
        about.removeIf(String::isBlank);
        return about;
    }

    private static MapPage.Source source(Dataset dataset, String origin) {
        return new MapPage.Source(origin + ". " + dataset.licence(), dataset.source());
    }

    private String name(Territory territory) {
        return gazetteer.nameOf(territory).orElse(territory.code());
    }
}
