package org.jalon.intake.read;

import java.io.IOException;
import java.util.List;
import org.jalon.intake.sheet.Workbook;
import org.jalon.intake.unpack.Bytes;
import org.jalon.intake.unpack.Meter;
import org.jalon.site.UserError;

/** One sheet of a workbook: the named one, or the first that holds a table. */
final class Sheet implements Part {

    private final Bytes content;
    private final Meter meter;
    private final Workbook.Kind kind;
    private final List<String> sheets;
    private final String sheet;
    private final int wantedHeader;

    private Sheet(Bytes content, Meter meter, Workbook.Kind kind, List<String> sheets, String sheet, int wantedHeader) {
        this.content = content;
        this.meter = meter;
        this.kind = kind;
        this.sheets = sheets;
        this.sheet = sheet;
        this.wantedHeader = wantedHeader;
    }

    /** @throws UserError when there is no such sheet, or none with rows */
    static Sheet of(Bytes content, ReadOptions options, Meter meter) throws IOException {
        return content.asFile(file -> {
            try (Workbook workbook = Workbook.open(file, meter)) {
                List<String> sheets = workbook.sheets();
                String sheet = options.sheet().isEmpty() ? firstTable(workbook) : named(options.sheet(), sheets);
                return new Sheet(content, meter, workbook.kind(), sheets, sheet, options.headerRow());
            }
        });
    }

    private static String named(String name, List<String> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.strip().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new UserError("intake.error.sheet-unknown", name, String.join(", ", sheets)));
    }

    /** A cover with a few words is no table: a table has two columns, and a row below its header. */
    private static String firstTable(Workbook workbook) throws IOException {
        for (String sheet : workbook.sheets()) {
            int[] seen = {0};
            workbook.read(sheet, (number, cells) -> {
                boolean wide = cells.stream().filter(cell -> !cell.isBlank()).count() > 1;
                seen[0] += seen[0] > 0 || wide ? 1 : 0;
                return seen[0] < 2;
            });
            if (seen[0] == 2) {
                return sheet;
            }
        }
        throw new UserError("intake.error.no-rows");
    }

    @Override
    public String name() {
        return content.name();
    }

    @Override
    public long size() {
        return content.size();
    }

    @Override
    public boolean read(RowSink rows) throws IOException {
        return read(new TableRows(wantedHeader, rows));
    }

    @Override
    public Sample described() throws IOException {
        TableRows table = new TableRows(wantedHeader, row -> false);
        read(table);
        Sample.Format format = switch (kind) {
            case XLSX -> Sample.Format.XLSX;
            case ODS -> Sample.Format.ODS;
        };
        return Sample.of(format).withSheet(sheet, sheets).withHeader(table.headerRow(), table.named());
    }

    private boolean read(TableRows table) throws IOException {
        return content.asFile(file -> {
            try (Workbook workbook = Workbook.open(file, meter)) {
                return workbook.read(sheet, table::take) && table.finish();
            }
        });
    }
}
