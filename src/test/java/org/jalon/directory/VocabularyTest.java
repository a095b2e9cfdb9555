package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.directory.Vocabulary.Meaning;
import org.jalon.directory.Vocabulary.Said;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    static Stream<Field> controlled() {
        return Arrays.stream(Field.values())
                .filter(field -> !Vocabulary.labels(field).isEmpty());
    }

    @Test
    void hasTheLabelsOfTheStandard() {
        assertThat(Vocabulary.labels(Field.SERVICES))
                .containsExactly(
                        Arrays.stream(Service.values()).map(Service::label).toArray(String[]::new));
        assertThat(Vocabulary.labels(Field.FEES)).containsExactly("Gratuit", "Gratuit sous condition", "Payant");
        assertThat(Vocabulary.labels(Field.STRUCTURE_TYPES)).hasSize(92).contains("BIB", "Autre", "UDAF");
        assertThat(controlled()).hasSize(11);
        assertThat(Vocabulary.labels(Field.NAME)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("controlled")
    void givesEachLabelASlugOfItsOwnAndWordsInBothLanguages(Field field) {
        List<String> labels = Vocabulary.labels(field);
        assertThat(labels.stream().map(Slug::of)).doesNotHaveDuplicates();
        assertThat(labels).allSatisfy(label -> {
            String key = "vocabulary." + field.label() + "." + Slug.of(label);
            assertThat(Words.in(Language.FRENCH).find(key)).isPresent();
            assertThat(Words.in(Language.ENGLISH).find(key)).isPresent();
            assertThat(Vocabulary.find(field, label)).hasValue(label);
            assertThat(Vocabulary.find(field, Slug.of(label))).hasValue(label);
            assertThat(Vocabulary.read(field, label)).isEqualTo(known(field, label));
        });
    }

    @Test
    void findsNothingButLabelsAndSlugs() {
        assertThat(Vocabulary.find(Field.FEES, "gratuit-sous-condition")).hasValue("Gratuit sous condition");
        assertThat(Vocabulary.find(Field.FEES, "GRATUIT")).isEmpty();
        assertThat(Vocabulary.find(Field.NAME, "gratuit")).isEmpty();
    }

    /** Meanings are {@code field=label}, joined by {@code +}; a hyphen is a retired label, a question mark an unknown one. */
    @ParameterizedTest
    @CsvFileSource(resources = "/directory/values.csv", numLinesToSkip = 1)
    void readsWhatFilesHold(String field, String value, String meaning) {
        Meaning expected = switch (meaning) {
            case "-" -> new Meaning.Retired();
            case "?" -> new Meaning.Unknown();
            default ->
                new Meaning.Known(Arrays.stream(meaning.split("\\+"))
                        .map(VocabularyTest::said)
                        .toList());
        };
        assertThat(Vocabulary.read(Field.find(field).orElseThrow(), value)).isEqualTo(expected);
    }

    @Test
    void pointsOnlyAtLabelsThatExist() {
        assertThat(Table.read("directory/aliases.tsv")).allSatisfy(row -> {
            Field field = Field.find(row.get(1)).orElseThrow();
            assertThat(row.get(0)).isIn("2022", "wild");
            if (Vocabulary.read(field, row.get(2)) instanceof Meaning.Known(List<Said> said)) {
                assertThat(said)
                        .isNotEmpty()
                        .allSatisfy(one ->
                                assertThat(Vocabulary.labels(one.field())).contains(one.label()));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void knowsTheServiceOfEachTopic(Topic topic) {
        assertThat(Table.read("directory/aliases.tsv").stream()
                        .filter(row -> row.get(0).equals("2022") && row.get(3).endsWith("precisions=" + topic.slug())))
                .singleElement()
                .satisfies(row -> assertThat(row.get(3))
                        .startsWith("services=" + topic.service().label() + "|"));
    }

    @ParameterizedTest
    @EnumSource
    void saysEachIssueInBothLanguages(RecordIssue.Code code) {
        assertThat(Words.in(Language.FRENCH).find("issue." + code.slug())).isPresent();
        assertThat(Words.in(Language.ENGLISH).find("issue." + code.slug())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"typologie,PIJ_BIJ,Point ou bureau information jeunesse", "services,inconnu,inconnu"})
    void saysALabelOrLeavesItAsItIs(String field, String label, String said) {
        assertThat(Vocabulary.say(Field.find(field).orElseThrow(), label, Words.in(Language.FRENCH)))
                .isEqualTo(said);
    }

    private static Meaning known(Field field, String label) {
        return new Meaning.Known(List.of(new Said(field, label)));
    }

    private static Said said(String text) {
        String[] parts = text.split("=");
        return new Said(Field.find(parts[0]).orElseThrow(), parts[1]);
    }
}
