package org.jalon.intake.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.SpreadsheetText;
import org.jalon.intake.read.ReadOptions;
import org.jalon.intake.read.RowFile;
import org.jalon.intake.run.RunStep;
import org.jalon.intake.run.StepTable;
import org.jalon.site.Words;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a run in the columns of their owner, with what is wrong with each in a column before, ready to be sent back. */
public final class ProblemFile {

    private static final int PAGE = 500;
    private static final String LINE_BREAK = Character.toString('\n');

    /** Numbers and telephones may begin with a sign, and run nothing. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,]*");

    private final StepTable steps;

    public ProblemFile(StepTable steps) {
        this.steps = steps;
    }

    /** Writes the rows that have a problem, and closes the writer. */
    public void writeProblems(String run, Words words, Writer out) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        problems(run).forEachRemaining(step -> columns.addAll(raw(step).keySet()));
        try (CsvWriter csv = begin(out, columns, words)) {
            problems(run).forEachRemaining(step -> write(csv, columns, raw(step), Optional.of(step), words));
        }
    }

    /**
     * Writes all rows of the file, and closes the writer.
     *
     * @param file that the run read
     */
    public void writeAll(String run, Path file, String name, ReadOptions options, Words words, Writer out)
            throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        RowFile.open(file, name, options)
                .forEach(row -> columns.addAll(row.values().keySet()));
        Upcoming problems = new Upcoming(problems(run));
        try (CsvWriter csv = begin(out, columns, words)) {
            RowFile.open(file, name, options)
                    .forEach(row -> write(csv, columns, row.values(), problems.at(row.number()), words));
        }
    }

    /** The next row with a problem, while the rows of its file pass by. */
    private static final class Upcoming {

        private final Iterator<RunStep> steps;
        private Optional<RunStep> next;

        Upcoming(Iterator<RunStep> steps) {
            this.steps = steps;
            this.next = following(steps);
        }

        Optional<RunStep> at(long row) {
            Optional<RunStep> here = next.filter(step -> step.row() == row);
            if (here.isPresent()) {
                next = following(steps);
            }
            return here;
        }

        private static Optional<RunStep> following(Iterator<RunStep> steps) {
            return steps.hasNext() ? Optional.of(steps.next()) : Optional.empty();
        }
    }

    private static CsvWriter begin(Writer out, Set<String> columns, Words words) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        List<String> header = new ArrayList<>(List.of(words.say("intake.problems.column")));
        columns.forEach(column -> header.add(guard(column)));
        csv.writeRecord(header);
        return csv;
    }

    private static void write(
            CsvWriter csv, Set<String> columns, Map<String, String> values, Optional<RunStep> step, Words words) {
        List<String> cells = new ArrayList<>();
        cells.add(step.map(found -> guard(String.join(LINE_BREAK, StepLines.toMend(found, words))))
                .orElse(""));
        columns.forEach(column -> cells.add(guard(values.getOrDefault(column, ""))));
        csv.writeRecord(cells);
    }

    private static String guard(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : SpreadsheetText.guard(Field.NAME, cell);
    }

    private static Map<String, String> raw(RunStep step) {
        return JsonMapper.shared().readValue(step.raw(), new TypeReference<LinkedHashMap<String, String>>() {});
    }

    /** In the order of the file, a page at a time. */
    private Iterator<RunStep> problems(String run) {
        return new Iterator<>() {
            private Iterator<RunStep> page = steps.problems(run, 0, PAGE).iterator();
            private long last;

            @Override
            public boolean hasNext() {
                if (!page.hasNext() && last > 0) {
                    page = steps.problems(run, last, PAGE).iterator();
                }
                return page.hasNext();
            }

            @Override
            public RunStep next() {
                RunStep step = page.next();
                last = step.row();
                return step;
            }
        };
    }
}
