package org.jalon.newsroom.publication.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.newsroom.publication.Issue.Kind;
import org.jalon.newsroom.publication.Issue.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class TypedPartsTest {

    /** A form with headings of one letter each. */
    private static LinkedMultiValueMap<String, String> form(String letters) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < letters.length(); i++) {
            form.add("genre-" + i, "heading");
            form.add("texte-" + i, letters.substring(i, i + 1));
        }
        return form;
    }

    private static String texts(List<Part> parts) {
        return String.join("", parts.stream().map(Part::text).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "enregistrer, abc, ",
        "monter-2, acb, 1",
        "monter-0, abc, 0",
        "descendre-0, bac, 1",
        "descendre-2, abc, 3",
        "oter-1, ac, 1",
        "oter-9, abc, 9",
        "monter--1, abc, ",
        "descendre-99999999999, abc, "
    })
    void areMovedByTheirButtons(String act, String texts, Integer place) {
        LinkedMultiValueMap<String, String> form = form("abc");
        form.add("faire", act);
        assertThat(texts(TypedParts.of(form))).isEqualTo(texts);
        assertThat(TypedParts.moved(act).orElse(null)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"'', abcTX0123456789", "0, TX0123456789abc", "2, abTX0123456789c", "77, abcTX0123456789"})
    void areAddedWhereTheyAreWanted(String place, String texts) {
        LinkedMultiValueMap<String, String> form = form("abc");
        form.add("nouveau-titre", "T");
        form.add("nouveau-texte", "X");
        form.add("article", "0123456789");
        form.add("article", "../../etc");
        form.add("place", place);
        assertThat(texts(TypedParts.of(form))).isEqualTo(texts);
    }

    @Test
    void areOfKindsThatThereAre() {
        LinkedMultiValueMap<String, String> form = form("a ");
        form.add("genre-2", "script");
        form.add("texte-2", "alert(1)");
        assertThat(TypedParts.of(form)).containsExactly(new Part(Kind.HEADING, "a"));
    }
}
