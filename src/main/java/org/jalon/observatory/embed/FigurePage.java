package org.jalon.observatory.embed;

import java.util.List;
import org.jalon.observatory.chart.Bars;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a territory, as another site shows it.
 *
 * @param head of the document
 * @param name of the measure
 * @param territory its name
 * @param figure in words
 * @param caveats what has to be known to read it
 * @param chart of the figure beside those of larger territories; absent where there is nothing to compare
 * @param explanation what is counted
 * @param source who counted, when, and under which licence
 * @param href of the page of the territory
 * @param picture address of the chart as a file, empty without a chart
 */
public record FigurePage(
        Page head,
        String name,
        String territory,
        String figure,
        List<String> caveats,
        @Nullable Bars chart,
        String explanation,
        String source,
        String href,
        String picture) {

    public FigurePage {
        caveats = List.copyOf(caveats);
    }
}
