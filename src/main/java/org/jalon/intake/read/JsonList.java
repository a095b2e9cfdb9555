package org.jalon.intake.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jalon.intake.unpack.Bytes;
import org.jalon.site.UserError;
import tools.jackson.core.JsonParser;

/** A list of objects in a JSON text: the outermost, one within others, or one object a line. */
final class JsonList implements Part {

    private final Bytes content;
    private final Charset charset;
    private final boolean lines;
    private final String path;

    private JsonList(Bytes content, Charset charset, boolean lines, String path) {
        this.content = content;
        this.charset = charset;
        this.lines = lines;
        this.path = path;
    }

    /** @throws UserError when several lists could be the one that is wanted */
    static JsonList of(Bytes content, byte[] head, ReadOptions options) throws IOException {
        Charset charset = options.charset().isPresent() ? options.charset().get() : Encoding.of(content, head);
        JsonLists lists = lists(content, charset);
        boolean lines = lists.isLines() && options.path().isEmpty();
        String path = options.path().isEmpty() && !lines ? lists.choose() : options.path();
        return new JsonList(content, charset, lines, path);
    }

    private static JsonLists lists(Bytes content, Charset charset) throws IOException {
        try (InputStream in = new BufferedInputStream(content.open(), 65_536);
                JsonParser parser = JsonText.MAPPER.createParser(Encoding.reader(in, charset))) {
            return JsonLists.find(parser);
        }
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
        try (InputStream in = new BufferedInputStream(content.open(), 65_536);
                BoundedReader text = new BoundedReader(Encoding.reader(in, charset))) {
            JsonRows reading = new JsonRows(text, path, rows);
            boolean all = reading.read(lines);
            if (!reading.found() && all) {
                String lists = lists(content, charset).told();
                throw lists.isEmpty()
                        ? new UserError("intake.error.json-no-list")
                        : new UserError("intake.error.json-path", path, lists);
            }
            return all;
        }
    }

    @Override
    public Sample described() throws IOException {
        boolean[] features = {false};
        read(row -> {
            features[0] = row.values().containsKey(Columns.GEOMETRY);
            return false;
        });
        Sample.Format format =
                features[0] ? Sample.Format.GEOJSON : lines ? Sample.Format.JSON_LINES : Sample.Format.JSON;
        return Sample.of(format).withText(charset.name(), "").withPath(path);
    }
}
