package org.jalon.newsroom.letter.item;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.find.Findable;

/**
 * Names something that the newsroom published.
 *
 * @param kind of it
 * @param id unique within its kind
 */
public record ItemKey(Findable.Kind kind, String id) {

    /** Reads {@code article:4fk2m8q0zt}. */
    public static Optional<ItemKey> parse(String text) {
        int colon = text.indexOf(':');
        String slug = colon < 0 ? "" : text.substring(0, colon).toUpperCase(Locale.ROOT);
        String id = text.substring(colon + 1);
        return Arrays.stream(Findable.Kind.values())
                .filter(kind -> kind.name().equals(slug) && ItemId.isValid(id))
                .findFirst()
                .map(kind -> new ItemKey(kind, id));
    }

    /** Reads several, with spaces between them; what is none is left out. */
    public static List<ItemKey> parseAll(String text) {
        return Arrays.stream(text.split(" "))
                .flatMap(word -> parse(word).stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return kind.slug() + ":" + id;
    }
}
