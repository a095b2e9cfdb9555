package org.jalon.intake.unpack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.jalon.site.UserError;

/** Tells how many bytes come, and says that packed content is damaged in words, wherever in the reading that is found. */
final class Counted extends FilterInputStream {

    private final String name;
    private final LongConsumer counter;

    Counted(InputStream in, String name, LongConsumer counter) {
        super(in);
        this.name = name;
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = super.read(buffer, offset, length);
            counter.accept(Math.max(0, count));
            return count;
        } catch (ZipException | EOFException e) {
            throw damaged(name);
        }
    }

    static UserError damaged(String name) {
        return new UserError("intake.error.damaged", name);
    }
}
