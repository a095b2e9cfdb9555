package org.jalon.newsroom.letter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a letter says, fixed when it began to leave.
 *
 * @param editorial safe HTML, as pages show it
 * @param items it tells of, in order; of {@link NewsLetter.Rule#EACH} all that anybody gets
 */
public record Frozen(String editorial, List<Item> items) {

    /** The edition of those for whom there is only the editorial. */
    public static final String NOTHING = "-";

    public Frozen {
        items = List.copyOf(items);
    }

    /**
     * Something a letter tells of.
     *
     * @param kind slug of its kind
     * @param title of it
     * @param lead a sentence or two, may be empty
     * @param path French path of its page
     * @param day when it was published or begins, in words
     */
    public record Item(String kind, String title, String lead, String path, String day) {}

    /** The part that an edition tells; an empty word means all. */
    public Frozen edition(String edition) {
        if (edition.equals(NOTHING)) {
            return new Frozen(editorial, List.of());
        }
        return edition.isEmpty()
                ? this
                : new Frozen(
                        editorial,
                        Arrays.stream(edition.split(","))
                                .map(Integer::parseInt)
                                .map(items::get)
                                .toList());
    }

    /** The word for an edition of these items, by their index. */
    public static String edition(IntStream indexes) {
        return indexes.mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
