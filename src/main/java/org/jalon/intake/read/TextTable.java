package org.jalon.intake.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jalon.intake.unpack.Bytes;

/** A table in delimited text. */
final class TextTable implements Part {

    private final Bytes content;
    private final Charset charset;
    private final Dialect dialect;
    private final int wantedHeader;

    private TextTable(Bytes content, Charset charset, Dialect dialect, int wantedHeader) {
        this.content = content;
        this.charset = charset;
        this.dialect = dialect;
        this.wantedHeader = wantedHeader;
    }

    static TextTable of(Bytes content, byte[] head, ReadOptions options) throws IOException {
        Charset charset = options.charset().isPresent() ? options.charset().get() : Encoding.of(content, head);
        String text = new String(head, charset);
        return new TextTable(content, charset, Dialect.of(text, options), options.headerRow());
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
        return Sample.of(Sample.Format.CSV)
                .withText(charset.name(), String.valueOf(dialect.delimiter()))
                .withHeader(table.headerRow(), table.named());
    }

    private boolean read(TableRows table) throws IOException {
        try (InputStream in = new BufferedInputStream(content.open(), 65_536);
                BoundedReader text = new BoundedReader(Encoding.reader(in, charset))) {
            return CsvRows.read(text, dialect, table);
        }
    }
}
