package org.jalon.about.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.about.audit.AuditGrid.SamplePage;
import org.jalon.about.audit.AuditGrid.Trial;
import org.jalon.about.audit.GridLines.Line;
import org.jalon.directory.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grid that {@link GridWriter} writes and an auditor filled in. The first cell of each line says what it tells; from the line
 * that begins with {@code critère} on, they are criteria.
 */
public final class GridReader {

    /** Bytes of a file. */
    public static final int LARGEST = 1_000_000;

    private static final int MOST_PAGES = 60;
    private static final int MOST_MISTAKES = 60;
    private static final int LONGEST_CELL = 2_000;
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final LocalDate today;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<String> technologies = new ArrayList<>();
    private final List<Trial> trials = new ArrayList<>();
    private final List<String> tools = new ArrayList<>();
    private final List<String> exempted = new ArrayList<>();
    private final List<SamplePage> pages = new ArrayList<>();
    private String auditor = "";
    private @Nullable LocalDate day;

    private GridReader(LocalDate today) {
        this.today = today;
    }

    /**
     * Reads a whole file.
     *
     * @param file as it came; any bytes will do
     * @param today no audit is done after
     */
    public static GridReading read(byte[] file, LocalDate today) {
        Optional<List<Line>> lines = file.length > LARGEST ? Optional.empty() : GridLines.read(file);
        return lines.map(read -> new GridReader(today).read(read))
                .orElseGet(() ->
                        new GridReading.Wrong(List.of(Mistake.of(0, file.length > LARGEST ? "too-large" : "not-csv"))));
    }

    private GridReading read(List<Line> lines) {
        int begin = 0;
        while (begin < lines.size() && !word(lines.get(begin)).equals("critere")) {
            head(lines.get(begin));
            begin++;
        }
        lackingInHead();
        if (begin == lines.size()) {
            mistakes.add(Mistake.of(0, "no-criteria"));
            return wrong();
        }
        GridRows rows = new GridRows(pages, lines.get(begin), mistakes::add);
        lines.subList(begin + 1, lines.size()).forEach(rows::read);
        rows.close();
        if (!mistakes.isEmpty() || day == null) {
            return wrong();
        }
        return new GridReading.Read(
                new AuditGrid(auditor, day, technologies, trials, tools, exempted, pages, rows.criteria()));
    }

    private GridReading wrong() {
        List<Mistake> sorted = new ArrayList<>(mistakes);
        sorted.sort(Comparator.comparingLong(Mistake::line));
        int more = sorted.size() - MOST_MISTAKES;
        if (more > 0) {
            sorted.subList(MOST_MISTAKES, sorted.size()).clear();
            sorted.add(Mistake.of(0, "more", String.valueOf(more)));
        }
        return new GridReading.Wrong(sorted);
    }

    private void head(Line line) {
        line.cells().stream()
                .filter(cell -> cell.length() > LONGEST_CELL)
                .forEach(cell -> mistakes.add(Mistake.of(line.number(), "long-cell", cell)));
        switch (word(line)) {
            case "auditeur" -> auditor = line.cell(1);
            case "date" -> day = day(line);
            case "technologie" -> technologies.addAll(line.rest());
            case "essai" -> trials.addAll(trial(line).stream().toList());
            case "outil" -> tools.addAll(line.rest());
            case "exempte" -> exempted.addAll(line.rest());
            case "page" -> page(line);
            case "" -> mistakes.add(Mistake.of(line.number(), "no-word"));
            default -> mistakes.add(Mistake.of(line.number(), "word", line.cell(0)));
        }
    }

    private static Optional<Trial> trial(Line line) {
        return line.cell(1).isEmpty() ? Optional.empty() : Optional.of(new Trial(line.cell(1), line.cell(2)));
    }

    private void page(Line line) {
        SamplePage page = new SamplePage(line.cell(1), line.cell(2), line.cell(3));
        if (page.code().isEmpty() || page.title().isEmpty() || !isAddress(page.address())) {
            mistakes.add(Mistake.of(line.number(), "page", line.cell(1)));
        } else if (pages.stream().anyMatch(known -> known.code().equalsIgnoreCase(page.code()))) {
            mistakes.add(Mistake.of(line.number(), "page-twice", page.code()));
        } else {
            pages.add(page);
        }
    }

    private static boolean isAddress(String text) {
        return text.matches("(https?:/)?/\\S*") && !text.startsWith("//");
    }

    private @Nullable LocalDate day(Line line) {
        String text = line.cell(1);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate read = text.indexOf('/') > 0 ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text);
            if (read.isAfter(today)) {
                mistakes.add(Mistake.of(line.number(), "future", text));
            }
            return read;
        } catch (DateTimeException notADay) {
            mistakes.add(Mistake.of(line.number(), "date", text));
            return LocalDate.EPOCH;
        }
    }

    private void lackingInHead() {
        if (auditor.isEmpty()) {
            mistakes.add(Mistake.of(0, "no-auditor"));
        }
        if (day == null) {
            mistakes.add(Mistake.of(0, "no-date"));
        }
        if (trials.isEmpty()) {
            mistakes.add(Mistake.of(0, "no-trial"));
        }
        if (pages.isEmpty() || pages.size() > MOST_PAGES) {
            mistakes.add(Mistake.of(0, pages.isEmpty() ? "no-page" : "many-pages"));
        }
    }

    /** What a line tells: its first cell without accents or capitals. */
    private static String word(Line line) {
        return Slug.of(line.cell(0));
    }
}
