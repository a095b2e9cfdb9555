package org.jalon.about.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jalon.about.audit.AuditGrid.Row;
import org.jalon.about.audit.AuditGrid.SamplePage;
import org.jalon.about.audit.GridLines.Line;
import org.jalon.directory.Slug;

/** The criteria of a grid, line by line, in whatever order they stand. */
final class GridRows {

    private static final int LONGEST_CELL = 4_000;

    private final List<SamplePage> pages;
    private final List<Integer> columns;
    private final int comment;
    private final int alternative;
    private final Consumer<Mistake> mistakes;
    private final SequencedMap<Criterion, Row> criteria = new TreeMap<>();

    /** @param header the line that names the columns */
    GridRows(List<SamplePage> pages, Line header, Consumer<Mistake> mistakes) {
        this.pages = pages;
        this.mistakes = mistakes;
        List<String> names = header.cells().stream().map(Slug::of).toList();
        this.columns =
                pages.stream().map(page -> names.indexOf(Slug.of(page.code()))).toList();
        this.comment = names.indexOf("commentaire");
        this.alternative = names.indexOf("alternative");
        for (int i = 0; i < pages.size(); i++) {
            if (columns.get(i) < 0) {
                mistakes.accept(
                        Mistake.of(header.number(), "no-column", pages.get(i).code()));
            }
        }
        names.stream()
                .filter(name -> name.matches("p[0-9]+"))
                .filter(name ->
                        pages.stream().noneMatch(page -> Slug.of(page.code()).equals(name)))
                .forEach(name -> mistakes.accept(Mistake.of(header.number(), "unknown-column", name)));
    }

    void read(Line line) {
        Optional<Criterion> criterion = Criterion.parse(line.cell(0));
        if (criterion.isEmpty()) {
            mistakes.accept(Mistake.of(line.number(), "criterion", line.cell(0)));
            return;
        }
        List<Outcome> outcomes = outcomes(line, criterion.get());
        Row row = new Row(outcomes, line.cell(comment), line.cell(alternative));
        if (row.comment().length() > LONGEST_CELL || row.alternative().length() > LONGEST_CELL) {
            mistakes.accept(Mistake.of(line.number(), "long-cell", row.comment()));
        }
        if (row.outcome() == Outcome.EXCUSED && row.comment().isEmpty()) {
            mistakes.accept(
                    Mistake.of(line.number(), "no-reason", criterion.get().code()));
        }
        if (criteria.putIfAbsent(criterion.get(), row) != null) {
            mistakes.accept(
                    Mistake.of(line.number(), "criterion-twice", criterion.get().code()));
        }
    }

    private List<Outcome> outcomes(Line line, Criterion criterion) {
        List<Outcome> outcomes = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String written = line.cell(columns.get(i));
            Optional<Outcome> outcome = Outcome.parse(written);
            String code = pages.get(i).code();
            if (outcome.isEmpty() && !written.isEmpty()) {
                mistakes.accept(Mistake.of(line.number(), "outcome", criterion.code(), code, written));
            } else if (outcome.isEmpty() && columns.get(i) >= 0) {
                empty.add(code);
            }
            outcomes.add(outcome.orElse(Outcome.NOT_APPLICABLE));
        }
        if (!empty.isEmpty()) {
            mistakes.accept(Mistake.of(line.number(), "no-outcome", criterion.code(), String.join(", ", empty)));
        }
        return outcomes;
    }

    /** Says which criteria nobody wrote. */
    void close() {
        Criterion.all().stream()
                .filter(criterion -> !criteria.containsKey(criterion))
                .forEach(criterion -> mistakes.accept(Mistake.of(0, "no-criterion", criterion.code())));
    }

    SequencedMap<Criterion, Row> criteria() {
        return criteria;
    }
}
