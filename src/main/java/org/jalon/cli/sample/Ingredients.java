package org.jalon.cli.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words that fictional places are made of, from the resources of this program. */
final class Ingredients {

    static final List<String> PEOPLE = lines("people.txt");
    static final List<String> QUARTERS = lines("quarters.txt");
    static final List<String> STREETS = lines("streets.txt");

    private Ingredients() {}

    /** The rows of a table, without its comments and its header. */
    static List<List<String>> table(String name) {
        return lines(name).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream in = Ingredients.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
