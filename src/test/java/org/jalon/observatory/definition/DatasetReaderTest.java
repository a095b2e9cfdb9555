package org.jalon.observatory.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jalon.observatory.load.ShippedDefinitions;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetReaderTest {

    static final String GOOD = """
            id: revenus
            name: {fr: Revenus, en: Incomes}
            producer: Insee
            licence: Licence Ouverte 2.0
            vintage: "2021"
            level: commune
            key: code
            secret: [s]
            indicators:
              - id: pauvrete
                name: {fr: Pauvreté, en: Poverty}
                explanation: {fr: Sous le seuil., en: Below the line.}
                theme: revenu
                kind: share
                unit: percent
                direction: more-is-worse
                column: TP
            """;

    @Test
    void readsWhatAFileHolds() {
        Dataset dataset = DatasetReader.parse(GOOD);
        Indicator indicator = dataset.indicators().getFirst();
        assertThat(dataset.level()).isEqualTo(Level.COMMUNE);
        assertThat(dataset.secret()).containsExactly("s");
        assertThat(indicator.columns()).containsExactly(new Indicator.Column("TP", "2021"));
        assertThat(indicator.adding()).isEqualTo(Adding.NEVER);
        assertThat(indicator.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(indicator.factor()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            producer: Insee          | producteur: Insee        | producer : il manque.
            producer: Insee          | producteur: Insee        | producteur : ce nom n’est pas connu.
            level: commune           | level: canton            | level : « canton » n’est pas connu. Valeurs possibles : iris, commune
            kind: share              | kind: taux               | indicators[1].kind : « taux » n’est pas connu.
            id: pauvrete             | id: Pauvreté 60          | indicators[1].id : « Pauvreté 60 » n’est pas un identifiant
            unit: percent            | adding: sum              | indicators[1].adding : seuls des effectifs
            unit: percent            | adding: ratio            | indicators[1].adding : un rapport demande
            unit: percent            | adding: weighted         | indicators[1].adding : une moyenne pondérée demande
            column: TP               | columns: []              | indicators[1].column : il manque.
            """)
    void tellsWhatIsWrongAndWhere(String line, String instead, String told) {
        assertThat(refusal(GOOD.replace(line, instead))).contains(told);
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThat(refusal(GOOD.replace("licence:", "license:").replace("theme: revenu", "topic: revenu")))
                .contains("(4 problèmes)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'id: [a'                                        | la ligne
            'id: a\nid: b'                                  | la ligne 2
            '!!javax.script.ScriptEngineManager [x]'        | la ligne
            """)
    void refusesWhatIsNotYamlOrWouldRunSomething(String yaml, String told) {
        assertThat(refusal(yaml.replace("\\n", "\n"))).contains(told);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void readsEveryDefinitionThatComesWithTheProgram(String name) {
        Dataset dataset = DatasetReader.parse(ShippedDefinitions.get(name));
        assertThat(dataset.id()).isEqualTo(name);
        assertThat(dataset.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.name().english()).isNotBlank();
            assertThat(indicator.explanation().french()).isNotBlank();
        });
    }

    static List<String> shipped() {
        return ShippedDefinitions.names();
    }

    @Test
    void givesEveryIndicatorThatComesWithTheProgramAnIdOfItsOwn() {
        assertThat(shipped().stream()
                        .flatMap(name -> DatasetReader.parse(ShippedDefinitions.get(name)).indicators().stream())
                        .map(Indicator::id))
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates();
    }

    private static String refusal(String yaml) {
        List<UserError> errors = new java.util.ArrayList<>();
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> DatasetReader.parse(yaml))
                .satisfies(errors::add);
        return errors.getFirst().say(Words.in(Language.FRENCH));
    }
}
