package org.jalon.observatory.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.observatory.AreaNames;
import org.jalon.observatory.Disclosures;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.shade.Classing;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a map is asked for from the parameters of an address. What is not understood is said, and shows nothing rather than
 * something else.
 *
 * @param home name of the territory that the site serves, shown where none is named
 */
public record MapQueryReader(
        Observatory observatory, Gazetteer gazetteer, AreaNames areas, Viewer viewer, Words words, String home) {

    /** What is shown to whoever did not choose, the first that there is. */
    private static final List<String> FIRST = List.of("fragilite", "part-65-ans");

    private static final int LONGEST = 60;

    /** What was read, and notes on what was not. */
    public record Read(MapQuery query, List<String> notes) {}

    /** Reads the parameters of an address. */
    public Read read(Map<String, String> parameters) {
        List<String> notes = new ArrayList<>();
        Measure measure = measure(parameters.getOrDefault(MapQuery.INDICATOR, ""), notes);
        Territory asked = territory(parameters.getOrDefault(MapQuery.TERRITORY, ""), notes);
        Territory whole = asked == null || asked.kind() != Kind.COMMUNE ? asked : epciOf(asked, notes);
        return new Read(
                new MapQuery(
                        measure,
                        whole,
                        whole == null || whole.equals(asked) ? null : asked,
                        mesh(parameters.getOrDefault(MapQuery.MESH, ""), whole, measure, notes),
                        classing(parameters.getOrDefault(MapQuery.CLASSES, ""), notes),
                        MapQuery.YES.equals(parameters.get(MapQuery.PLACES)),
                        MapQuery.YES.equals(parameters.get(MapQuery.LACKING)),
                        "tableau".equals(parameters.get(MapQuery.VIEW)),
                        "croissant".equals(parameters.get(MapQuery.ORDER)),
                        page(parameters.getOrDefault(MapQuery.PAGE, ""))),
                notes);
    }

    private @Nullable Measure measure(String id, List<String> notes) {
        if (id.isBlank()) {
            List<Measure> all = observatory.listMeasures(viewer);
            return FIRST.stream()
                    .flatMap(first -> observatory.findMeasure(first, viewer).stream())
                    .findFirst()
                    .orElse(all.isEmpty() ? null : all.getFirst());
        }
        Optional<Measure> found = observatory.findMeasure(id.strip(), viewer);
        if (found.isEmpty()) {
            notes.add(words.say("choropleth.unknown.indicateur", shortened(id)));
        }
        return found.orElse(null);
    }

    private @Nullable Territory territory(String text, List<String> notes) {
        if (text.isBlank()) {
            return served().orElse(null);
        }
        Optional<Territory> found = Territory.parse(text)
                .filter(territory -> gazetteer.nameOf(territory).isPresent())
                .map(territory -> territory.kind() == Kind.COMMUNE
                        ? new Territory(
                                Kind.COMMUNE,
                                gazetteer
                                        .findCommune(territory.code())
                                        .orElseThrow()
                                        .code())
                        : territory);
        if (found.isEmpty()) {
            notes.add(words.say("choropleth.unknown.territoire", shortened(text)));
        }
        return found.orElse(null);
    }

    private Optional<Territory> served() {
        return areas.named(home).stream().findFirst();
    }

    private @Nullable Territory epciOf(Territory commune, List<String> notes) {
        Optional<Territory> epci = gazetteer
                .findCommune(commune.code())
                .map(Commune::epciCode)
                .map(code -> new Territory(Kind.EPCI, code));
        String name = gazetteer.nameOf(commune).orElseThrow();
        notes.add(epci.flatMap(gazetteer::nameOf)
                .map(around -> words.say("choropleth.commune", name, around))
                .orElseGet(() -> words.say("choropleth.commune.alone", name)));
        return epci.orElse(null);
    }

    private Kind mesh(String text, @Nullable Territory whole, @Nullable Measure measure, List<String> notes) {
        if (whole == null) {
            return Kind.COMMUNE;
        }
        List<Kind> meshes = MapQuery.meshes(whole.kind());
        Optional<Kind> asked = meshes.stream()
                .filter(kind -> TerritoryWords.slug(kind).equals(text.strip()))
                .findFirst();
        if (asked.isEmpty() && !text.isBlank()) {
            notes.add(words.say(
                    "choropleth.unknown.maille",
                    shortened(text),
                    gazetteer.nameOf(whole).orElse("")));
        }
        return asked.orElseGet(() -> usual(whole, measure));
    }

    /** A département by commune, a région by EPCI; where nothing is told of these, what something is told of. */
    private Kind usual(Territory whole, @Nullable Measure measure) {
        Kind usual = whole.kind() == Kind.REGION ? Kind.EPCI : Kind.COMMUNE;
        if (measure == null || isTold(measure, whole, usual)) {
            return usual;
        }
        return MapQuery.meshes(whole.kind()).reversed().stream()
                .filter(kind -> isTold(measure, whole, kind))
                .findFirst()
                .orElse(usual);
    }

    private boolean isTold(Measure measure, Territory whole, Kind kind) {
        // Nobody is shown what is only looked for.
        Viewer looking = new Viewer(viewer.partnerEverywhere(), viewer.partnerOf(), Disclosures.NONE);
        return observatory.parts(measure, whole, kind, looking).stream()
                .anyMatch(part -> part.figure().isTold());
    }

    private Classing classing(String text, List<String> notes) {
        Optional<Classing> found = Classing.parse(text);
        if (found.isEmpty() && !text.isBlank()) {
            notes.add(words.say("choropleth.unknown.classes", shortened(text)));
        }
        return found.orElse(Classing.QUANTILES);
    }

    private static int page(String text) {
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    private static String shortened(String text) {
        String one = text.strip();
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "…";
    }
}
