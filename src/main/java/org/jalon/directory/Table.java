package org.jalon.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tab-separated tables among the resources, which people read and extend. */
public final class Table {

    private Table() {}

    /**
     * The rows of a table, without its comments and its line of column names.
     *
     * @param name path of the resource, such as {@code directory/aliases.tsv}
     */
    public static List<List<String>> read(String name) {
        try (InputStream bytes = Table.class.getResourceAsStream("/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
