package org.jalon.newsroom.resource.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands in the fields of the form, as it was typed; also what is shown in them again. */
public final class TypedResource {

    static final String TITLE = "titre";
    static final String LEAD = "chapo";
    static final String BODY = "texte";
    static final String ENGLISH_TITLE = "titre-en";
    static final String ENGLISH_LEAD = "chapo-en";
    static final String ENGLISH_BODY = "texte-en";
    static final String URL = "adresse";
    static final String FILE = "fichier";
    static final String NEEDS = "besoins";
    static final String PUBLICS = "publics";
    static final String LEVEL = "niveau";
    static final String FORMAT = "format";
    static final String MINUTES = "duree";
    static final String LANGUAGES = "langues";
    static final String PAID = "payant";
    static final String EASES = "aides";
    static final String EASE_NOTE = "aide-note";
    static final String LICENCE = "licence";
    static final String LICENCE_WORDS = "licence-mots";
    static final String AUTHOR = "auteur";
    static final String THEMES = "theme";
    static final String TERRITORIES = "territoires";
    static final String CHECK_MONTHS = "mois";
    static final String SEEN = "vu";

    private static final int MOST_LINES = 50;

    private final MultiValueMap<String, String> fields;

    TypedResource(MultiValueMap<String, String> fields) {
        this.fields = new LinkedMultiValueMap<>(fields);
    }

    MultiValueMap<String, String> fields() {
        return fields;
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

    /** The version that they began from; 0 for a new resource. */
    int seen() {
        String seen = get(SEEN);
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
    }

    /** The same fields, with one set to a value. */
    TypedResource with(String field, String value) {
        MultiValueMap<String, String> copy = new LinkedMultiValueMap<>(fields);
        copy.set(field, value);
        return new TypedResource(copy);
    }
}
