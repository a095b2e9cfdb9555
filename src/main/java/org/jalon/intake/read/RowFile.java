package org.jalon.intake.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jalon.site.UserError;

/** A file of rows in any of the formats that are found in the wild, read one row at a time. */
public final class RowFile {

    private final Path file;
    private final long size;
    private final Content content;
    private final Charset charset;
    private final char delimiter;
    private final AtomicLong read = new AtomicLong();

    private RowFile(Path file, long size, Content content, Charset charset, char delimiter) {
        this.file = file;
        this.size = size;
        this.content = content;
        this.charset = charset;
        this.delimiter = delimiter;
    }

    /**
     * Looks at a file: its format, letters and separators.
     *
     * @param name to call it by in messages
     * @throws UserError when it is missing, unreadable, empty, or not a file of rows
     */
    public static RowFile open(Path file, String name) throws IOException {
        return open(file, name, ReadOptions.NONE);
    }

    /**
     * Looks at a file of which something is known.
     *
     * @param name to call it by in messages
     * @throws UserError when it is missing, unreadable, empty, or not a file of rows
     */
    public static RowFile open(Path file, String name, ReadOptions options) throws IOException {
        if (!Files.exists(file)) {
            throw new UserError("intake.error.missing", name);
        }
        if (!Files.isRegularFile(file)) {
            throw new UserError("intake.error.not-a-file", name);
        }
        if (!Files.isReadable(file)) {
            throw new UserError("intake.error.unreadable", name);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(Content.HEAD_BYTES);
        }
        Content content = Content.of(head, name);
        return new RowFile(
                file,
                Files.size(file),
                content,
                Encoding.of(file, head),
                options.separator().orElseGet(() -> Delimiter.of(Content.text(head))));
    }

    /**
     * Hands over every row in order.
     *
     * @throws UserError when the file turns out to be damaged or larger than a row may be; earlier rows were handed over
     */
    public void forEach(Consumer<RawRow> rows) throws IOException {
        read.set(0);
        try (InputStream in = new BufferedInputStream(new Counting(Files.newInputStream(file), read), 65_536);
                BoundedReader text = new BoundedReader(withoutMark(new InputStreamReader(in, charset)))) {
            switch (content) {
                case TABLE -> CsvRows.read(text, delimiter, rows);
                case JSON -> JsonRows.read(text, rows);
            }
        }
    }

    /**
     * The first rows, and how they were read.
     *
     * @param most how many rows
     * @throws UserError as {@link #forEach}
     */
    public Sample sample(int most) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        forEach(row -> {
            if (rows.size() < most) {
                rows.add(row);
            }
        });
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.values().keySet()));
        return new Sample(
                content == Content.JSON ? Sample.Format.JSON : Sample.Format.CSV,
                charset.name(),
                content == Content.JSON ? "" : String.valueOf(delimiter),
                "",
                List.of(),
                "",
                List.of(),
                content == Content.JSON ? 0 : 1,
                List.copyOf(columns),
                rows);
    }

    /** How much of the file was read, from 0 to 1. */
    public double fraction() {
        return size == 0 ? 1 : Math.min(1, (double) read.get() / size);
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        var pushable = new PushbackReader(reader);
        int first = pushable.read();
        if (first >= 0 && first != '\uFEFF') {
            pushable.unread(first);
        }
        return pushable;
    }

    private static final class Counting extends FilterInputStream {

        private final AtomicLong total;

        Counting(InputStream in, AtomicLong total) {
            super(in);
            this.total = total;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            total.addAndGet(Math.max(0, count));
            return count;
        }
    }
}
