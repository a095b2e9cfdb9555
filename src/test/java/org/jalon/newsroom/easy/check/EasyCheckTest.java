package org.jalon.newsroom.easy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.site.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EasyCheckTest {

    private static List<Finding> french(String text) {
        return EasyCheck.check(text, Language.FRENCH).findings();
    }

    private static Set<Rule> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Rule> named(@Nullable String rules) {
        return rules == null
                ? Set.of()
                : Arrays.stream(rules.split(" ")).map(Rule::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/easy/sentences-fr.csv", delimiter = '|', numLinesToSkip = 1)
    void saysOfAFrenchSentenceWhatTheRulesSay(@Nullable String rules, String sentence) {
        assertThat(rules(french(sentence))).isEqualTo(named(rules));
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/easy/sentences-en.csv", delimiter = '|', numLinesToSkip = 1)
    void saysOfAnEnglishSentenceWhatTheRulesSay(@Nullable String rules, String sentence) {
        assertThat(rules(EasyCheck.check(sentence, Language.ENGLISH).findings()))
                .isEqualTo(named(rules));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vous pouvez solliciter une aide.|solliciter|demander",
                "La demande a été refusée.|été refusée|''",
                "Lisez le chapitre XIV.|XIV|14",
                "Appelez le 0320123456.|0320123456|03 20 12 34 56",
                "Le bureau n’ouvre que le lundi.|n’ouvre que|seulement",
                "Personne ne vous aide.|Personne ne|''",
                "Vous appelez et elle vient ici.|et|''",
                "Venez avec Paul & Marie.|&|et",
                "Vous pouvez venir et/ou appeler.|et/ou|ou",
            })
    void namesTheWordsAndWhatToWriteInstead(String text, String words, String instead) {
        Finding finding = french(text).getFirst();
        assertThat(List.of(finding.words(), finding.about())).containsExactly(words, instead);
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo(words);
    }

    @Test
    void findsItsWordsInAMarkdownTextLineByLine() {
        String text =
                "## Où ?\n\n**Attention** : [le site](https://exemple.fr/a&b) ferme.\n\n- Sollicitez Paul.\n- Payez via internet.\n";
        assertThat(french(text))
                .extracting(Finding::line, Finding::words, Finding::rule)
                .containsExactly(tuple(5, "Sollicitez", Rule.HARD_WORD), tuple(6, "via", Rule.FOREIGN));
    }

    @Test
    void namesAWordThatComesAgainOnce() {
        assertThat(french("Vous sollicitez Paul. Puis vous sollicitez Luc.")).hasSize(1);
        assertThat(french("Allez à la CPAM. Puis sortez de la CPAM.")).hasSize(1);
    }

    @Test
    void takesInitialsThatAreExplainedAnywhere() {
        assertThat(french("Allez à la CPAM.\n\nLa CPAM, c’est la caisse de santé."))
                .isEmpty();
    }

    @Test
    void readsANumberInGroupsAsOneWord() {
        assertThat(EasyCheck.check("Appelez le 03 20 12 34 56 à 9 h 30.", Language.FRENCH)
                        .words())
                .isEqualTo(5);
    }

    @Test
    void asksForHeadingsInALongText() {
        String sentence = "Vous venez au bureau le lundi.\n\n";
        assertThat(french(sentence.repeat(20))).isEmpty();
        assertThat(rules(french(sentence.repeat(30)))).containsExactly(Rule.HEADING);
        assertThat(french("## Quand ?\n\n" + sentence.repeat(30))).isEmpty();
    }

    /** Eight words and nine syllables a sentence: 207 − 1.015 × 8 − 73.6 × 9 / 8 = 116, which is as easy as can be. */
    @Test
    void measuresEaseAsKandelAndMolesDo() {
        String sentence = "Le chat de Marie dort sur le lit. ";
        assertThat(EasyCheck.check(sentence.repeat(4), Language.FRENCH).ease()).hasValue(100);
        assertThat(EasyCheck.check(sentence, Language.FRENCH).ease())
                .as("too short to tell")
                .isEmpty();
    }

    @Test
    void takesAnyText() {
        for (String text : List.of(
                "",
                "   ",
                "\n\n",
                "(((((",
                "****",
                "[](",
                "ne",
                "et",
                "…",
                "\u0000",
                "a".repeat(50_000),
                "1".repeat(50_000),
                ">".repeat(50_000),
                " ".repeat(30_000) + "x",
                "- ".repeat(20_000) + "x",
                "(".repeat(5000),
                "*a ".repeat(5000),
                "1 ".repeat(20_000),
                "A.".repeat(20_000))) {
            assertThat(EasyCheck.check(text, Language.FRENCH).findings()).hasSizeLessThanOrEqualTo(Findings.MOST);
        }
    }
}
