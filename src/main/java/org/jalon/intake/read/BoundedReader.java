package org.jalon.intake.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.jalon.site.UserError;

/** Stops a row that never ends: at most {@link RowLimits#CHARACTERS} may be read between two ends of rows. */
final class BoundedReader extends FilterReader {

    private long sinceRow;

    BoundedReader(Reader in) {
        super(in);
    }

    /** To be called at the end of each row. What the parser has read ahead of it counts for the next. */
    void endRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        sinceRow += Math.max(0, read);
        if (sinceRow > RowLimits.CHARACTERS) {
            throw new UserError("intake.error.row-too-long", RowLimits.CHARACTERS);
        }
    }
}
