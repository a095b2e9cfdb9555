package org.jalon.observatory.load;

import java.util.List;
import java.util.Map;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.figure.Cell;

/** A file that was read as its definition says, and is stored nowhere yet. Everything about it is in order. */
public final class FigureReading {

    private final Dataset dataset;
    private final String definition;
    private final int rows;
    private final int unknownRows;
    private final List<String> unknown;
    private final Map<FigureTable.Key, Figure> figures;

    FigureReading(Dataset dataset, String definition, FigureFile file, Map<FigureTable.Key, Figure> figures) {
        this.dataset = dataset;
        this.definition = definition;
        this.rows = file.read();
        this.unknownRows = file.unknownRows();
        this.unknown = file.unknown();
        this.figures = figures;
    }

    public Dataset dataset() {
        return dataset;
    }

    /** The first codes that are those of no territory of today. */
    public List<String> unknown() {
        return unknown;
    }

    /** How many territories of today it tells of. */
    public int territories() {
        return (int)
                figures.keySet().stream().map(FigureTable.Key::code).distinct().count();
    }

    /** What storing it does. */
    public FigureImport.Done done() {
        int values =
                (int) figures.values().stream().filter(FigureReading::isTold).count();
        int secret = (int) figures.values().stream()
                .filter(figure -> figure.cell() instanceof Cell.Secret)
                .count();
        return new FigureImport.Done(dataset.id(), rows, unknownRows, values, secret, figures.size() - values - secret);
    }

    String definition() {
        return definition;
    }

    Map<FigureTable.Key, Figure> figures() {
        return figures;
    }

    private static boolean isTold(Figure figure) {
        return figure.cell() instanceof Cell.Known
                || figure.cell() instanceof Cell.Below
                || !figure.label().isEmpty();
    }
}
