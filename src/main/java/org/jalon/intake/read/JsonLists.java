package org.jalon.intake.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.site.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The lists of objects in a JSON text, wherever they are in it: arrays, and objects whose members are objects that look alike,
 * known by their names. What is inside a row of a list is no list.
 */
final class JsonLists {

    private static final int MOST_TOLD = 20;
    private static final int MOST_KEYS = 50;
    private static final int MUCH_LONGER = 3;
    private static final Set<String> USUAL = Set.of(
            "data",
            "donnees",
            "features",
            "items",
            "lieux",
            "member",
            "places",
            "records",
            "result",
            "results",
            "rows",
            "structures",
            "value",
            "values");

    /** A list, and how many rows it has; the path is empty for the outermost. */
    private static final class Found {
        private final String path;
        private long rows;

        Found(String path) {
            this.path = path;
        }
    }

    private final JsonParser parser;
    private List<Found> lists = new ArrayList<>();
    private boolean lines;

    private JsonLists(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads a text to its end, or to where it is damaged: whoever reads the rows will say so. */
    static JsonLists find(JsonParser parser) {
        JsonLists found = new JsonLists(parser);
        try {
            found.readRoot();
        } catch (JacksonException damaged) {
            found.lines = false;
        }
        return found;
    }

    /** Whether the text is one object after the other, with nothing around them. */
    boolean isLines() {
        return lines;
    }

    /**
     * The list that holds the rows: the only one, one that is much longer than all others, or one with a usual name. The
     * outermost when there is none.
     *
     * @throws UserError when several could be it
     */
    String choose() {
        if (lists.size() < 2) {
            return lists.isEmpty() ? "" : lists.getFirst().path;
        }
        List<Found> byLength =
                lists.stream().sorted((a, b) -> Long.compare(b.rows, a.rows)).toList();
        if (byLength.get(0).rows >= MUCH_LONGER * byLength.get(1).rows) {
            return byLength.getFirst().path;
        }
        List<Found> usual = lists.stream().filter(JsonLists::hasUsualName).toList();
        if (usual.size() == 1) {
            return usual.getFirst().path;
        }
        throw new UserError("intake.error.json-several-lists", told());
    }

    /** The lists with their lengths, for messages. */
    String told() {
        return lists.stream()
                .limit(MOST_TOLD)
                .map(list -> (list.path.isEmpty() ? "." : list.path) + " (" + list.rows + ")")
                .collect(Collectors.joining(", "));
    }

    private static boolean hasUsualName(Found list) {
        return USUAL.contains(list.path.substring(list.path.lastIndexOf('.') + 1));
    }

    private void readRoot() {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            readArray("");
        } else if (first == JsonToken.START_OBJECT) {
            readObject("");
            lines = parser.nextToken() == JsonToken.START_OBJECT;
        }
    }

    private void readArray(String path) {
        Optional<Found> list = Optional.empty();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                return;
            }
            if (token == JsonToken.START_OBJECT && parser.nextToken() != JsonToken.END_OBJECT) {
                if (list.isEmpty()) {
                    list = Optional.of(new Found(path));
                    lists.add(list.get());
                }
                list.get().rows++;
                skipObject();
            } else {
                parser.skipChildren();
            }
        }
    }

    /** From the name of a member to the end of its object. */
    private void skipObject() {
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            parser.nextToken();
            parser.skipChildren();
            parser.nextToken();
        }
    }

    /** @return the names of its members, the first of them */
    private Set<String> readObject(String path) {
        List<Found> before = lists;
        lists = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        List<Set<String>> first = new ArrayList<>();
        Found keyed = new Found(path);
        boolean others = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (names.size() < MOST_KEYS) {
                names.add(name);
            }
            String below = JsonRows.below(path, name);
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                Set<String> members = readObject(below);
                keyed.rows++;
                if (first.size() < 2) {
                    first.add(members);
                }
            } else if (value == JsonToken.START_ARRAY) {
                others = true;
                readArray(below);
            } else {
                others = true;
            }
        }
        List<Found> inside = lists;
        lists = before;
        lists.addAll(!others && first.size() == 2 && alike(first.get(0), first.get(1)) ? List.of(keyed) : inside);
        return names;
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared > 0 && shared * 2 >= Math.max(one.size(), other.size());
    }
}
