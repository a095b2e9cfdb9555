package org.jalon.observatory.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.DatasetReader;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.load.FigureTable.Key;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in a file of figures by its definition: all of it, or nothing. Importing again replaces. */
public final class FigureImport {

    private static final Logger LOG = LoggerFactory.getLogger(FigureImport.class);

    /** As many as somebody mends before they try again. */
    private static final int MOST_PROBLEMS = 10;

    /** All are in memory until they are stored: some 300 MB. */
    private static final int MOST_FIGURES = 2_000_000;

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
     * Reads and stores a file.
     *
     * @param definition as YAML
     * @throws UserError when the definition or the file is wrong; nothing is stored then
     */
    public Done run(Path file, String definition) {
        return store(read(file, file.toString(), definition), "");
    }

    /**
     * Reads a file and stores nothing.
     *
     * @param name to call it by in messages
     * @param definition as YAML
     * @throws UserError when the definition or the file is wrong; the first of what is wrong with cells is said at once
     */
    public FigureReading read(Path file, String name, String definition) {
        Dataset dataset = DatasetReader.parse(definition);
        for (Indicator indicator : dataset.indicators()) {
            Optional<String> owner = table.datasetOf(indicator.id()).filter(id -> !id.equals(dataset.id()));
            if (owner.isPresent()) {
                throw new UserError("observatory.file.indicator-of-other", indicator.id(), owner.get());
            }
        }
        Map<Key, Figure> figures = new LinkedHashMap<>();
        List<UserError> problems = new ArrayList<>();
        CellReader cells = new CellReader(dataset);
        FigureFile rows = new FigureFile(file, name, dataset, new Codes(dataset.level(), gazetteer));
        rows.forEach(row -> {
            for (Indicator indicator : dataset.indicators()) {
                for (Indicator.Column column : indicator.columns()) {
                    take(row, indicator, column, cells, figures, problems);
                }
            }
        });
        refuse(problems);
        return new FigureReading(dataset, definition, rows, figures);
    }

    /** @param by id of the account that stores it; empty for the terminal */
    public Done store(FigureReading reading, String by) {
        Done done = reading.done();
        LOG.info("import of figures {} starts", reading.dataset().id());
        table.replace(done, reading, by, Instant.now());
        LOG.info("import of figures ends: {}", done);
        return done;
    }

    private static void take(
            FigureRow row,
            Indicator indicator,
            Indicator.Column column,
            CellReader cells,
            Map<Key, Figure> figures,
            List<UserError> problems) {
        try {
            figures.merge(
                    new Key(indicator.id(), column.period(), row.code()),
                    cells.read(row, indicator, column),
                    (a, b) -> a.with(b, indicator));
        } catch (UserError e) {
            // Two indicators may read the same cell.
            if (problems.stream()
                    .noneMatch(known -> String.valueOf(known.getMessage()).equals(e.getMessage()))) {
                problems.add(e);
            }
            if (problems.size() == MOST_PROBLEMS) {
                refuse(problems);
            }
        }
        if (figures.size() > MOST_FIGURES) {
            throw new UserError("observatory.file.too-many-figures", MOST_FIGURES);
        }
    }

    private static void refuse(List<UserError> problems) {
        if (problems.size() == 1) {
            throw problems.getFirst();
        }
        if (!problems.isEmpty()) {
            throw new UserError("observatory.file.problems", problems.size(), List.copyOf(problems));
        }
    }
}
