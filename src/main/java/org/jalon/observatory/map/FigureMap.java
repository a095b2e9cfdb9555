package org.jalon.observatory.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Part;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.shade.Shader;
import org.jalon.observatory.shade.Shading;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a map, sorted into classes, before anything is drawn.
 *
 * @param measure that is shown
 * @param whole territory that is shown
 * @param own figure of the whole
 * @param region around the whole, and its figure; absent where the whole is a région
 * @param parts of the whole
 * @param shading of the parts
 */
record FigureMap(
        Measure measure,
        Territory whole,
        TerritoryFigure own,
        @Nullable Part region,
        List<Part> parts,
        Shading shading) {

    /** @param query that names a measure and a territory that are known */
    static FigureMap of(
            MapQuery query, Observatory observatory, CommuneRows rows, Viewer viewer, FigureText text, Words words) {
        Measure measure = Objects.requireNonNull(query.measure());
        Territory whole = Objects.requireNonNull(query.whole());
        List<Part> parts = observatory.parts(measure, whole, query.mesh(), viewer);
        TerritoryFigure own = observatory.figure(measure, whole, viewer);
        Part region = rows.regionOf(whole)
                .map(around -> new Part(around, observatory.figure(measure, around, viewer)))
                .orElse(null);
        OptionalDouble middle =
                region == null ? OptionalDouble.empty() : region.figure().cell().figure();
        Shading shading = new Shader(measure.indicator(), TerritoryWords.slug(query.mesh()), text, words)
                .shade(parts, query.classing(), middle);
        return new FigureMap(
                measure,
                whole,
                own,
                region == null || region.territory().equals(whole) ? null : region,
                parts,
                shading);
    }

    /** Whether classes around the figure of the region were asked for, and there is no such figure. */
    boolean lacksMiddle() {
        Cell cell = region == null ? own.cell() : region.figure().cell();
        return cell.figure().isEmpty();
    }

    /** What one would notice: the lowest, the highest, the whole and the region. Nothing for names or a single figure. */
    List<String> says(Gazetteer gazetteer, FigureText text, Words words) {
        List<String> says = new ArrayList<>();
        List<Part> figures = shading.told().stream()
                .filter(part -> part.figure().cell().figure().isPresent())
                .sorted((left, right) -> Double.compare(
                        Shader.value(left.figure().cell()),
                        Shader.value(right.figure().cell())))
                .toList();
        if (figures.size() > 1) {
            says.add(says("choropleth.says.lowest", figures.getFirst(), gazetteer, text, words));
            says.add(says("choropleth.says.highest", figures.getLast(), gazetteer, text, words));
        }
        if (own.isTold() && own.label().isEmpty()) {
            says.add(says("choropleth.says.whole", new Part(whole, own), gazetteer, text, words));
        }
        Optional.ofNullable(region)
                .filter(around -> around.figure().isTold())
                .ifPresent(around -> says.add(says("choropleth.says.whole", around, gazetteer, text, words)));
        return says;
    }

    private static String says(String key, Part part, Gazetteer gazetteer, FigureText text, Words words) {
        return words.say(
                key, gazetteer.nameOf(part.territory()).orElse(part.territory().code()), text.of(part.figure()));
    }
}
