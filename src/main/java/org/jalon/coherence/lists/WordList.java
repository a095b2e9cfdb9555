package org.jalon.coherence.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lists that checks compare with, bundled in {@code coherence/}: one entry a line, {@code #} begins a comment. */
public final class WordList {

    private WordList() {}

    /** The entries of a bundled list, in its order. */
    public static List<String> lines(String name) {
        String path = "/coherence/" + name;
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public static Set<String> read(String name) {
        return Set.copyOf(lines(name));
    }
}
