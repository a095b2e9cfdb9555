package org.jalon.newsroom.publication.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.Issue.Kind;
import org.jalon.newsroom.publication.Issue.Part;
import org.springframework.util.MultiValueMap;

/**
 * The parts of an issue as its form brought them: those that were there, in the order that a button made of them, and the new ones
 * where they were wanted.
 */
final class TypedParts {

    /** What the button of a part is called, and the index of that part. */
    private static final Pattern MOVE = Pattern.compile("(monter|descendre|oter)-(\\d{1,3})");

    private TypedParts() {}

    static List<Part> of(MultiValueMap<String, String> form) {
        List<Part> parts = there(form);
        Matcher move = MOVE.matcher(TypedIssue.one(form, "faire"));
        if (move.matches() && Integer.parseInt(move.group(2)) < parts.size()) {
            move(parts, move.group(1), Integer.parseInt(move.group(2)));
        }
        List<Part> added = added(form);
        String place = TypedIssue.one(form, "place");
        int at = place.isEmpty() ? parts.size() : Math.min(TypedIssue.number(place), parts.size());
        parts.addAll(at, added);
        return parts.stream().filter(part -> !part.text().isBlank()).toList();
    }

    /** Where the part stands that a button moved, counted from 0; empty when no button of a part was pressed. */
    static Optional<Integer> moved(String act) {
        Matcher move = MOVE.matcher(act);
        if (!move.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(move.group(2));
        int there = switch (move.group(1)) {
            case "monter" -> index - 1;
            case "descendre" -> index + 1;
            default -> index;
        };
        return Optional.of(Math.max(0, there));
    }

    private static void move(List<Part> parts, String act, int index) {
        switch (act) {
            case "monter" -> Collections.swap(parts, index, Math.max(0, index - 1));
            case "descendre" -> Collections.swap(parts, index, Math.min(parts.size() - 1, index + 1));
            default -> parts.remove(index);
        }
    }

    /** Those that were shown, up to the first that was not. */
    private static List<Part> there(MultiValueMap<String, String> form) {
        List<Part> parts = new ArrayList<>();
        Optional<Kind> kind = kind(form, 0);
        while (kind.isPresent() && parts.size() < Issue.MOST_PARTS) {
            parts.add(new Part(kind.get(), text(form, "texte-" + parts.size())));
            kind = kind(form, parts.size());
        }
        return parts;
    }

    private static List<Part> added(MultiValueMap<String, String> form) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Kind.HEADING, TypedIssue.one(form, "nouveau-titre")));
        parts.add(new Part(Kind.TEXT, text(form, "nouveau-texte")));
        form.getOrDefault("article", List.of()).stream()
                .filter(ItemId::isValid)
                .limit(Issue.MOST_PARTS)
                .forEach(id -> parts.add(new Part(Kind.ARTICLE, id)));
        return parts;
    }

    private static Optional<Kind> kind(MultiValueMap<String, String> form, int index) {
        String slug = TypedIssue.one(form, "genre-" + index);
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(slug))
                .findFirst();
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return TypedIssue.one(form, name).replace("\r\n", "\n");
    }
}
