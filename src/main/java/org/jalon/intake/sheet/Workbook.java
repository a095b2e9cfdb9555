package org.jalon.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jalon.intake.unpack.Archive;
import org.jalon.intake.unpack.Meter;
import org.jalon.site.UserError;

/** The sheets of a workbook. Formulas give the value that was last computed, errors give nothing. To be closed. */
public sealed interface Workbook extends AutoCloseable permits ExcelWorkbook, OpenDocument {

    /** The kinds that are read. */
    enum Kind {
        XLSX,
        ODS
    }

    /** Rows and columns that Excel and LibreOffice can have. */
    int MOST_ROWS = 1_048_576;

    int MOST_COLUMNS = 16_384;

    /** Whether an archive is a workbook, or any other document that is no mere archive of files. */
    static boolean isDocument(Archive archive) {
        return archive.has("[Content_Types].xml") || archive.has("mimetype") && archive.has("content.xml");
    }

    /**
     * Opens a workbook.
     *
     * @throws UserError when it is another document, protected, or damaged
     */
    static Workbook open(Path file, Meter meter) throws IOException {
        Archive archive = Archive.open(file, meter);
        if (archive.has(ExcelWorkbook.MAIN)) {
            return ExcelWorkbook.of(archive, meter);
        }
        if (archive.has("mimetype") && OpenDocument.isSpreadsheet(archive)) {
            return OpenDocument.of(archive, meter);
        }
        boolean binary = archive.has("xl/workbook.bin");
        archive.close();
        throw new UserError(binary ? "intake.error.sheet-binary" : "intake.error.sheet-other", meter.name());
    }

    Kind kind();

    /** Names of the sheets that are not hidden, in order. */
    List<String> sheets();

    /**
     * Hands over the rows of a sheet.
     *
     * @param sheet one of {@link #sheets}
     * @return whether all of it was wanted
     * @throws UserError when it is damaged, or larger than any sheet can be
     */
    boolean read(String sheet, SheetRows rows) throws IOException;

    @Override
    void close() throws IOException;
}
