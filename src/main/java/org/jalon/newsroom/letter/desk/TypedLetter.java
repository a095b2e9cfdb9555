package org.jalon.newsroom.letter.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.NewsLetter.Contents;
import org.jalon.newsroom.letter.NewsLetter.Rule;
import org.jalon.newsroom.letter.NewsLetter.Text;
import org.jalon.newsroom.letter.item.ItemKey;
import org.springframework.util.MultiValueMap;

/**
 * What the form of a letter brought.
 *
 * @param text of it
 * @param contents of it
 * @param version that was shown
 * @param at when it is to leave, as it was typed
 * @param sure whether its writer said that it may leave
 * @param search for things to tell of
 */
record TypedLetter(Text text, Contents contents, int version, String at, boolean sure, String search) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LAST = 1_000;

    static TypedLetter of(MultiValueMap<String, String> form) {
        return new TypedLetter(
                new Text(
                        one(form, "objet"),
                        one(form, "apercu"),
                        one(form, "editorial").replace("\r\n", "\n")),
                new Contents(one(form, "regle").equals("chacun") ? Rule.EACH : Rule.CHOSEN, items(form)),
                number(one(form, "version"), 0),
                one(form, "quand"),
                one(form, "sur").equals("oui"),
                one(form, "q").strip());
    }

    /** The instant of {@link #at}; empty when it is none. */
    Optional<Instant> instant() {
        try {
            return Optional.of(LocalDateTime.parse(at).atZone(PARIS).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same moment as forms write it. */
    static String at(Instant instant) {
        String text = instant.atZone(PARIS)
                .toLocalDateTime()
                .withSecond(0)
                .withNano(0)
                .toString();
        return text.toUpperCase(Locale.ROOT);
    }

    private static List<ItemKey> items(MultiValueMap<String, String> form) {
        return form.getOrDefault("item", List.of()).stream()
                .flatMap(text -> ItemKey.parse(text).stream())
                .distinct()
                .limit(NewsLetter.MOST_ITEMS)
                .sorted(Comparator.comparingInt(key -> number(one(form, "ordre-" + key), LAST)))
                .toList();
    }

    private static String one(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : otherwise;
    }
}
