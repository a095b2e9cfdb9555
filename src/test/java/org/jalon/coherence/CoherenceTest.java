package org.jalon.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoherenceTest {

    @Test
    void findsNothingInAPlaceThatIsWell() {
        assertThat(Checking.codes(Places.aLibraryInLille())).isEmpty();
        assertThat(Checking.codes(Places.aFranceServicesInRoubaix())).isEmpty();
    }

    @Test
    void saysTheHeaviestFirst() {
        Facts facts = Places.aLibraryInLille()
                .with(Field.NAME, List.of("MEDIATHEQUE DES TILLEULS"))
                .with(Field.HOURS, List.of("24/7"))
                .with(Field.PHONE, List.of("rien"));
        assertThat(Checking.codes(facts))
                .containsExactly(Code.PHONE_INVALID, Code.HOURS_ALWAYS_OPEN, Code.TEXT_IN_CAPITALS);
    }

    @Test
    void asksForEverythingOfAnEmptySheet() {
        assertThat(Checking.codes(Facts.NONE))
                .containsExactly(
                        Code.NAME_MISSING,
                        Code.COMMUNE_MISSING,
                        Code.POINT_MISSING,
                        Code.ADDRESS_MISSING,
                        Code.CONTACT_MISSING,
                        Code.SERVICES_MISSING);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void saysEachOddityInBothLanguages(Code code) {
        for (Language language : Language.values()) {
            assertThat(code.say(Words.in(language), "VALUE", "DETAIL"))
                    .endsWith(code == Code.EMAIL_MISTYPED ? "?" : ".")
                    .doesNotContain("{", "issue.");
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void isExplainedToModerators(Code code) throws IOException {
        assertThat(Files.readString(Path.of("docs/moderators.md"))).contains("`" + code.slug() + "`");
    }

    @Test
    void saysWhatItFound() {
        Finding finding = Checking.findings(Places.aLibraryInLille().with(Field.EMAILS, List.of("accueil@gmial.com")))
                .getFirst();
        assertThat(finding.say(Words.in(Language.FRENCH)))
                .isEqualTo("« accueil@gmial.com » : vouliez-vous écrire « accueil@gmail.com » ?");
    }

    /** Long enough that anything worse than linear would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "0",
                " ",
                "@",
                ".",
                "-",
                "/",
                "é",
                "a.",
                "a@",
                "AAAAAa",
                "www.",
                "09:00-10:00,",
                "€9",
                "\n",
                "\uD83D\uDE00"
            })
    @Timeout(20)
    void answersToHostileTextsInBoundedTime(String piece) {
        String text = piece.repeat(200_000);
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            values.put(field, field.isMultiple() ? List.of(text, text, text) : List.of(text));
        }
        List<Finding> found = Checking.findings(new Facts(values));
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.value()).hasSizeLessThanOrEqualTo(200));
    }
}
