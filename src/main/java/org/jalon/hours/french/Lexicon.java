package org.jalon.hours.french;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words and phrases of the bundled list, as a tree of their words. */
final class Lexicon {

    private static final Pattern BARS = Pattern.compile(" \\| ");
    private static final Pattern SPACES = Pattern.compile(" ");
    private static final Node ROOT = load();

    private Lexicon() {}

    /**
     * A phrase or the beginning of one.
     *
     * @param next by the word that may follow
     */
    record Node(Map<String, Node> next, Entry[] end) {

        private static Node empty() {
            return new Node(new HashMap<>(), new Entry[1]);
        }

        /** What follows this word, in the singular or the plural; null when nothing does. */
        @Nullable
        Node after(String word) {
            return next.get(singular(word));
        }

        @Nullable
        Entry entry() {
            return end[0];
        }
    }

    /** The meaning of a phrase. */
    record Entry(Kind kind, String value) {

        int number() {
            return value.isEmpty() || kind == Kind.WEEKS ? 0 : Integer.parseInt(value);
        }
    }

    static Node root() {
        return ROOT;
    }

    private static Node load() {
        Node root = Node.empty();
        String name = "/hours/french-words.csv";
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofCsvRecord(in)) {
            csv.forEach(line -> add(root, line.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return root;
    }

    private static String singular(String word) {
        return word.length() < 5 || !word.endsWith("s") ? word : word.substring(0, word.length() - 1);
    }

    private static void add(Node root, List<String> fields) {
        Entry entry = new Entry(Kind.valueOf(fields.get(0)), fields.get(1));
        for (String phrase : BARS.split(fields.get(2))) {
            Node node = root;
            for (String word : SPACES.split(Folded.of(phrase))) {
                node = node.next.computeIfAbsent(singular(word), _ -> Node.empty());
            }
            node.end[0] = entry;
        }
    }
}
