package org.jalon.newsroom.article.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands in the fields of the form, as it was typed; also what is shown in them again. */
public final class TypedArticle {

    static final String TITLE = "titre";
    static final String LEAD = "chapo";
    static final String BODY = "texte";
    static final String ENGLISH_TITLE = "titre-en";
    static final String ENGLISH_LEAD = "chapo-en";
    static final String ENGLISH_BODY = "texte-en";
    static final String SECTION = "rubrique";
    static final String THEMES = "theme";
    static final String TERRITORIES = "territoires";
    static final String AUTHORS = "auteurs";
    static final String DATE = "date";
    static final String COVER = "image";
    static final String COVER_ALT = "image-description";
    static final String COVER_CAPTION = "image-legende";
    static final String LINKS = "liens";
    static final String FILES = "fichiers";
    static final String PLACES = "lieux";
    static final String RELATED = "aussi";
    static final String REMARK = "remarque";
    static final String SEEN = "vu";

    private static final int MOST_LINES = 50;

    private final MultiValueMap<String, String> fields;

    TypedArticle(MultiValueMap<String, String> fields) {
        this.fields = new LinkedMultiValueMap<>(fields);
    }

    /** What stands in a field, without the spaces around it. */
    public String get(String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "")
                .replace("\r\n", "\n")
                .replace("\0", "")
                .strip();
    }

    /** Whether a box is ticked. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The lines of a field that say something. */
    List<String> lines(String field) {
        return Arrays.stream(get(field).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }

    /** The version that they began from; 0 for a new article. */
    int seen() {
        String seen = get(SEEN);
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
    }

    MultiValueMap<String, String> fields() {
        return new LinkedMultiValueMap<>(fields);
    }

    /** The same fields, one of them with another text. */
    TypedArticle with(String field, String text) {
        MultiValueMap<String, String> copy = fields();
        copy.set(field, text);
        return new TypedArticle(copy);
    }

    /** The same fields, one of them with a line more, unless it has that line already. */
    TypedArticle plus(String field, String line) {
        String before = get(field);
        boolean has = Arrays.asList(before.split("\n")).contains(line.strip());
        return has ? this : with(field, before.isEmpty() ? line.strip() : before + "\n" + line);
    }
}
