package org.jalon.observatory.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Measure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.shade.Classing;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** Makes the form in which one chooses a map. */
record FormMaker(Gazetteer gazetteer, CommuneRows rows, Words words) {

    MapPage.Form form(MapQuery query, List<Measure> measures) {
        return new MapPage.Form(
                words.language().path(MapQuery.PATH),
                indicators(query, measures),
                territories(query),
                query.whole() == null
                        ? List.of()
                        : MapQuery.meshes(query.whole().kind()).reversed().stream()
                                .map(kind -> new MapPage.Choice(
                                        TerritoryWords.slug(kind),
                                        words.say("choropleth.mesh." + TerritoryWords.slug(kind)),
                                        kind == query.mesh()))
                                .toList(),
                Stream.of(Classing.values())
                        .map(classing -> new MapPage.Choice(
                                classing.slug(),
                                words.say("choropleth.classes." + classing.slug()),
                                classing == query.classing()))
                        .toList(),
                query.places(),
                query.lacking());
    }

    /** All indicators by theme, in the order given. */
    private List<MapPage.Group> indicators(MapQuery query, List<Measure> measures) {
        Map<String, List<MapPage.Choice>> themes = new LinkedHashMap<>();
        for (Measure measure : measures) {
            themes.computeIfAbsent(measure.indicator().theme(), theme -> new ArrayList<>())
                    .add(new MapPage.Choice(
                            measure.id(),
                            measure.indicator().name().in(words.language()),
                            measure.equals(query.measure())));
        }
        return themes.entrySet().stream()
                .map(theme -> new MapPage.Group(
                        words.find("diagnosis.theme." + theme.getKey()).orElse(theme.getKey()), theme.getValue()))
                .toList();
    }

    /** What lies in the région around what is shown, and the other régions. */
    private List<MapPage.Group> territories(MapQuery query) {
        Optional<Territory> region = Optional.ofNullable(query.whole()).flatMap(rows::regionOf);
        List<MapPage.Group> groups = new ArrayList<>();
        region.ifPresent(around -> {
            groups.add(group(Kind.REGION, query, around::equals));
            List<Territory> departements = rows.within(around, Kind.DEPARTEMENT);
            groups.add(group(Kind.DEPARTEMENT, query, departements::contains));
            List<Territory> epci = rows.within(around, Kind.EPCI);
            groups.add(group(Kind.EPCI, query, area -> epci.contains(area) || area.equals(query.whole())));
        });
        List<MapPage.Choice> others =
                choices(Kind.REGION, query, area -> !region.filter(area::equals).isPresent());
        groups.add(new MapPage.Group(words.say("choropleth.territories.others"), others));
        return groups;
    }

    private MapPage.Group group(Kind kind, MapQuery query, Predicate<Territory> which) {
        return new MapPage.Group(
                words.say("choropleth.territories." + TerritoryWords.slug(kind)), choices(kind, query, which));
    }

    private List<MapPage.Choice> choices(Kind kind, MapQuery query, Predicate<Territory> which) {
        return gazetteer.listAreas(kind).stream()
                .filter(which)
                .map(area -> new MapPage.Choice(
                        area.toString(), gazetteer.nameOf(area).orElse(area.code()), area.equals(query.whole())))
                .toList();
    }
}
