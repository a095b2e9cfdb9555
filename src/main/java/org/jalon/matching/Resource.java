package org.jalon.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists and weights that come with the module: texts with a line for an entry and # for remarks. */
final class Resource {

    private Resource() {}

    static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/matching/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource matching/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
