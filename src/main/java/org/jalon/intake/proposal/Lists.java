package org.jalon.intake.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of names and words that people read and extend. */
final class Lists {

    private Lists() {}

    /** The rows of a list, without its comments and its line of column names. */
    static List<List<String>> read(String name) {
        try (InputStream bytes = Lists.class.getResourceAsStream("/intake/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("no list " + name);
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
