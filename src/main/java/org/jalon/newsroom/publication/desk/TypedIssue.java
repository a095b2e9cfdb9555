package org.jalon.newsroom.publication.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.Issue.Kind;
import org.jalon.newsroom.publication.Issue.Part;
import org.springframework.util.MultiValueMap;

/**
 * What the form of an issue brought.
 *
 * @param number that was typed, 0 for none
 * @param content of it
 * @param version that was shown
 * @param at when it is to be published
 * @param search for articles
 */
record TypedIssue(int number, Issue.Content content, int version, String at, String search) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** @param cover id of the image that it has, or of the one that was just sent */
    static TypedIssue of(MultiValueMap<String, String> form, String cover) {
        return new TypedIssue(
                number(one(form, "numero")),
                new Issue.Content(
                        one(form, "quand-dit"),
                        one(form, "titre"),
                        one(form, "editorial").replace("\r\n", "\n"),
                        cover,
                        one(form, "couverture-alt"),
                        parts(form)),
                number(one(form, "version")),
                one(form, "quand"),
                one(form, "q").strip());
    }

    Optional<Instant> instant() {
        try {
            return Optional.of(LocalDateTime.parse(at).atZone(PARIS).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private record Ordered(int order, Part part) {}

    /** The parts whose number was not taken away, by their numbers, and then the new ones. */
    private static List<Part> parts(MultiValueMap<String, String> form) {
        List<Ordered> kept = new ArrayList<>();
        for (int i = 0; i < Issue.MOST_PARTS; i++) {
            int order = number(one(form, "ordre-" + i));
            Optional<Kind> kind = kind(one(form, "genre-" + i));
            String text = one(form, "texte-" + i).replace("\r\n", "\n");
            if (order > 0 && kind.isPresent() && !text.isBlank()) {
                kept.add(new Ordered(order, new Part(kind.get(), text)));
            }
        }
        List<Part> parts = new ArrayList<>(kept.stream()
                .sorted(Comparator.comparingInt(Ordered::order))
                .map(Ordered::part)
                .toList());
        String heading = one(form, "nouveau-titre");
        if (!heading.isBlank()) {
            parts.add(new Part(Kind.HEADING, heading));
        }
        form.getOrDefault("article", List.of()).stream()
                .filter(ItemId::isValid)
                .limit(Issue.MOST_PARTS)
                .forEach(id -> parts.add(new Part(Kind.ARTICLE, id)));
        String text = one(form, "nouveau-texte").replace("\r\n", "\n");
        if (!text.isBlank()) {
            parts.add(new Part(Kind.TEXT, text));
        }
        return parts;
    }

    private static Optional<Kind> kind(String slug) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(slug))
                .findFirst();
    }

    static String one(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    private static int number(String text) {
        return text.strip().matches("\\d{1,5}") ? Integer.parseInt(text.strip()) : 0;
    }
}
