package org.jalon.newsroom.publication.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jalon.newsroom.publication.Issue;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the form of an issue brought.
 *
 * @param number that was typed, 0 for none
 * @param content of it
 * @param wrongDay whether a day was typed that there is not
 * @param version that was shown
 * @param at when it is to be published
 */
record TypedIssue(int number, Issue.Content content, boolean wrongDay, int version, String at) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /**
     * @param cover id of the image that it has, or of the one that was just sent
     * @param file the same of a document
     */
    static TypedIssue of(MultiValueMap<String, String> form, String cover, String file) {
        String typed = one(form, "paru").strip();
        @Nullable LocalDate day = day(typed);
        return new TypedIssue(
                number(one(form, "numero")),
                new Issue.Content(
                        one(form, "quand-dit"),
                        one(form, "titre"),
                        one(form, "editorial").replace("\r\n", "\n"),
                        cover,
                        one(form, "couverture-alt"),
                        file,
                        day,
                        TypedParts.of(form)),
                !typed.isEmpty() && day == null,
                number(one(form, "version")),
                one(form, "quand"));
    }

    Optional<Instant> instant() {
        try {
            return Optional.of(LocalDateTime.parse(at).atZone(PARIS).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static String one(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    static int number(String text) {
        return text.strip().matches("\\d{1,5}") ? Integer.parseInt(text.strip()) : 0;
    }
}
