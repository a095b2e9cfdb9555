package org.jalon.observatory.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.DatasetReader;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.load.FigureTable.Key;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in a file of figures by its definition: all of it, or nothing. Importing again replaces. */
public final class FigureImport {

    private static final Logger LOG = LoggerFactory.getLogger(FigureImport.class);

    private final Gazetteer gazetteer;
    private final FigureTable table;

    public FigureImport(Gazetteer gazetteer, FigureTable table) {
        this.gazetteer = gazetteer;
        this.table = table;
    }

    /**
     * What an import did.
     *
     * @param dataset that was replaced
     * @param read rows
     * @param unknown rows whose code is that of no territory of today
     * @param values figures told
     * @param secret figures that are a secret
     * @param absent figures that nobody told
     */
    public record Done(String dataset, int read, int unknown, int values, int secret, int absent) {

        /** The counts on one line, the same in every language: scripts read it. */
        public String line() {
            return "read=%d unknown=%d values=%d secret=%d absent=%d".formatted(read, unknown, values, secret, absent);
        }
    }

    /**
     * @param definition as YAML
     * @throws UserError when the definition or the file is wrong; nothing is stored then
     */
    public Done run(Path file, String definition) {
        Dataset dataset = DatasetReader.parse(definition);
        LOG.info("import of figures {} starts", dataset.id());
        for (Indicator indicator : dataset.indicators()) {
            Optional<String> owner = table.datasetOf(indicator.id()).filter(id -> !id.equals(dataset.id()));
            if (owner.isPresent()) {
                throw new UserError("observatory.file.indicator-of-other", indicator.id(), owner.get());
            }
        }
        Map<Key, Figure> figures = new LinkedHashMap<>();
        CellReader cells = new CellReader(dataset);
        FigureFile rows = new FigureFile(file, dataset, new Codes(dataset.level(), gazetteer));
        rows.forEach(row -> {
            for (Indicator indicator : dataset.indicators()) {
                for (Indicator.Column column : indicator.columns()) {
                    figures.merge(
                            new Key(indicator.id(), column.period(), row.code()),
                            cells.read(row, indicator, column),
                            (a, b) -> a.with(b, indicator));
                }
            }
        });
        table.replace(dataset.id(), definition, Instant.now(), rows.read(), rows.unknown(), figures);
        Done done = new Done(
                dataset.id(),
                rows.read(),
                rows.unknown(),
                (int) figures.values().stream().filter(FigureImport::told).count(),
                count(figures, Cell.SECRET),
                (int) figures.values().stream()
                        .filter(figure -> figure.cell() instanceof Cell.Absent && !told(figure))
                        .count());
        LOG.info("import of figures ends: {}", done);
        return done;
    }

    private static boolean told(Figure figure) {
        return figure.cell() instanceof Cell.Known
                || figure.cell() instanceof Cell.Below
                || !figure.label().isEmpty();
    }

    private static int count(Map<Key, Figure> figures, Cell cell) {
        return (int) figures.values().stream()
                .filter(figure -> figure.cell().equals(cell))
                .count();
    }
}
