package org.jalon.observatory;

import java.util.List;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.territory.Territory;

/**
 * Where figures come from: files that were imported, or what Jalon computes. Every bean of this type is part of the
 * observatory. Implementations are thread-safe and answer within microseconds: what is costly is made ahead.
 */
public interface FigureSource {

    /** In the order in which they are shown; the ids of their indicators are unique over all sources. */
    List<Dataset> listDatasets();

    /** What an indicator of one of these datasets says of a territory in its newest period, for eyes that may see all. */
    TerritoryFigure of(Territory territory, Dataset dataset, Indicator indicator);

    /** What it says in each period that is known, from the oldest. */
    default List<PeriodFigure> series(Territory territory, Dataset dataset, Indicator indicator) {
        TerritoryFigure newest = of(territory, dataset, indicator);
        return newest.isTold() ? List.of(new PeriodFigure(newest.period(), newest.cell())) : List.of();
    }

    /** Grows when a figure or a dataset changed; 0 of sources that never change while the program runs. */
    default long version() {
        return 0;
    }
}
