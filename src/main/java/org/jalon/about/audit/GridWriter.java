package org.jalon.about.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.about.audit.AuditGrid.SamplePage;
import org.jalon.directory.SpreadsheetText;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** Writes grids as spreadsheets open them: UTF-8 with its mark, semicolons, no formula. The words are French, as the standard is. */
public final class GridWriter {

    private static final Words WORDS = Words.in(Language.FRENCH);

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text);

    private GridWriter() {
        text.write("\uFEFF");
    }

    /** A grid that was filled in. */
    public static String write(AuditGrid grid) {
        GridWriter writer = new GridWriter();
        writer.line("auditeur", grid.auditor());
        writer.line("date", grid.day().toString());
        grid.technologies().forEach(one -> writer.line("technologie", one));
        grid.trials().forEach(one -> writer.line("essai", one.browser(), one.assistance()));
        grid.tools().forEach(one -> writer.line("outil", one));
        grid.exempted().forEach(one -> writer.line("exempté", one));
        writer.pages(grid.pages());
        grid.rows()
                .forEach((criterion, row) -> writer.criterion(
                        criterion,
                        row.outcomes().stream().map(Outcome::code).toList(),
                        row.comment(),
                        row.alternative()));
        return writer.finished();
    }

    /** A grid to be filled in. */
    public static String empty(List<SamplePage> pages) {
        GridWriter writer = new GridWriter();
        writer.line("auditeur", "");
        writer.line("date", "");
        Stream.of("HTML", "CSS", "JavaScript", "SVG", "WAI-ARIA").forEach(one -> writer.line("technologie", one));
        Stream.of("NVDA", "VoiceOver", "").forEach(one -> writer.line("essai", "", one));
        writer.line("outil", "");
        writer.line("exempté", "");
        writer.pages(pages);
        Criterion.all().forEach(one -> writer.criterion(one, Collections.nCopies(pages.size(), ""), "", ""));
        return writer.finished();
    }

    private String finished() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void pages(List<SamplePage> pages) {
        pages.forEach(page -> line("page", page.code(), page.title(), page.address()));
        List<String> header = new ArrayList<>(List.of("critère", "thème", "intitulé"));
        pages.forEach(page -> header.add(page.code()));
        header.addAll(List.of("commentaire", "alternative"));
        line(header.toArray(String[]::new));
    }

    private void criterion(Criterion criterion, List<String> outcomes, String comment, String alternative) {
        List<String> cells =
                new ArrayList<>(List.of(criterion.code(), criterion.theme().title(WORDS), criterion.title(WORDS)));
        cells.addAll(outcomes);
        cells.addAll(List.of(comment, alternative));
        line(cells.toArray(String[]::new));
    }

    private void line(String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(SpreadsheetText::guard).toList());
    }
}
