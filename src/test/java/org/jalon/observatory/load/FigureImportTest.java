package org.jalon.observatory.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon._support.Instance;
import org.jalon.observatory.figure.Cell;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureImportTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static final String DEFINITION = """
            id: essai
            name: {fr: Essai, en: Trial}
            producer: Nous
            licence: Licence Ouverte 2.0
            vintage: "2024"
            vintage-column: annee
            level: commune
            key: code
            secret: [s]
            absent: [nd]
            partial: {column: perimetre, value: partiel}
            indicators:
              - {id: personnes, name: {fr: P, en: P}, explanation: {fr: e, en: e}, theme: t, kind: count, column: n}
              - id: part
                name: {fr: Part, en: Share}
                explanation: {fr: e, en: e}
                theme: t
                kind: share
                unit: percent
                column: part
                adding: ratio
                numerator: n
                denominator: pop
                below: {"0": 1}
              - {id: revenu, name: {fr: R, en: R}, explanation: {fr: e, en: e}, theme: t, kind: median, column: med}
              - {id: type, name: {fr: T, en: T}, explanation: {fr: e, en: e}, theme: t, kind: class, column: type}
            """;

    private static final String HEADER = "code,annee,n,pop,part,med,type,perimetre\n";

    @TempDir
    Path folder;

    private Instance instance;
    private FigureTable table;

    @BeforeEach
    void open() {
        instance = Instance.in(folder);
        table = new FigureTable(instance.database());
    }

    @AfterEach
    void close() {
        instance.close();
    }

    @Test
    void keepsSecretsAbsencesAndSmallSharesApartFromZero() throws IOException {
        FigureImport.Done done = run("""
                59350,2024,10,100,10,"21 000,5",urbain,complet
                59512,2024,s,100,s,s,rural,partiel
                59009,2024,0,100,0,nd,,complet
                """);
        assertThat(done.line()).isEqualTo("read=3 unknown=0 values=7 secret=3 absent=2");
        assertThat(cell("personnes", "59350")).isEqualTo(new Cell.Known(10));
        assertThat(cell("revenu", "59350")).isEqualTo(new Cell.Known(21_000.5));
        assertThat(cell("personnes", "59512")).isEqualTo(Cell.SECRET);
        assertThat(cell("personnes", "59009")).isEqualTo(new Cell.Known(0));
        assertThat(cell("part", "59009")).isEqualTo(new Cell.Below(1));
        assertThat(cell("revenu", "59009")).isEqualTo(Cell.ABSENT);
        assertThat(figure("type", "59512").label()).isEqualTo("rural");
        assertThat(figure("part", "59512").partial()).isTrue();
        assertThat(figure("part", "59350").partial()).isFalse();
    }

    /** Huby-Saint-Leu (62461) and Hesdin, today's 62447 Hesdin-la-Forêt, told apart as in 2024. */
    @Test
    void putsCommunesOfFormerTimesTogetherWhereThatCanBeDone() throws IOException {
        run("""
                62461,2024,30,800,3.75,19610,bourg,complet
                62447,2024,70,2200,3.18,16350,ville,complet
                """);
        assertThat(cell("personnes", "62447")).isEqualTo(new Cell.Known(100));
        assertThat(figure("personnes", "62447").partial()).isFalse();
        assertThat(cell("part", "62447"))
                .isInstanceOfSatisfying(
                        Cell.Known.class,
                        known -> assertThat(known.value()).isCloseTo(100.0 / 3_000 * 100, within(1e-9)));
        // A median of two parts is not known: the part that kept the code speaks, for itself.
        assertThat(cell("revenu", "62447")).isEqualTo(new Cell.Known(16_350));
        assertThat(figure("revenu", "62447").partial()).isTrue();
        assertThat(figure("type", "62447").label()).isEqualTo("ville");
    }

    @Test
    void replacesWhatItKnewBefore() throws IOException {
        run("59350,2024,10,100,10,1,a,complet\n59512,2024,5,100,5,1,a,complet\n");
        run("59350,2024,12,100,12,1,a,complet\n");
        assertThat(figures("personnes")).containsOnlyKeys("59350");
        assertThat(cell("personnes", "59350")).isEqualTo(new Cell.Known(12));
    }

    @Test
    void leavesOutRowsOfNoTerritory() throws IOException {
        assertThat(run("59350,2024,10,100,10,1,a,complet\n99999,2024,1,1,1,1,a,complet\n")
                        .line())
                .startsWith("read=2 unknown=1 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            59350,2024,10,100,10,1,a,complet\\n59350,2024,1,1,1,1,a,b  | Le code 59350 est deux fois dans le fichier, aux lignes 2 et 3.
            59350,2023,10,100,10,1,a,complet                           | la colonne annee dit « 2023 », mais la définition parle de 2024.
            59350,2024,dix,100,10,1,a,complet                          | À la ligne 2, la colonne n contient « dix », qui n’est pas un nombre.
            59350,2024,10,100,140,1,a,complet                          | la colonne part contient 140, qui n’est pas un pourcentage
            Lille,2024,10,100,10,1,a,complet                           | Premier code lu : « Lille ».
            """)
    void refusesAFileThatIsNotWhatItsDefinitionSays(String rows, String told) throws IOException {
        run("59009,2024,7,100,7,1,a,complet\n");
        assertThat(refusal(HEADER + rows.replace("\\n", "\n"))).contains(told).contains("Rien n’a été enregistré.");
        assertThat(figures("personnes")).containsOnlyKeys("59009");
    }

    @Test
    void saysSeveralErrorsAtOnce() throws IOException {
        assertThat(refusal(HEADER + "59350,2024,dix,100,10,1,a,complet\n59009,2024,1,1,200,1,a,complet\n"))
                .contains("voici les 2 premières", "À la ligne 2", "À la ligne 3", "200");
    }

    /** As a spreadsheet writes it in France. */
    @Test
    void readsSemicolonsDecimalCommasAndTheLettersOfWindows() throws IOException {
        Path file = Files.write(
                folder.resolve("excel.csv"),
                "code;annee;n;pop;part;med;type;perimetre\r\n59350;2024;10;100;10,5;1;Périurbain;complet\r\n"
                        .getBytes(Charset.forName("windows-1252")));

        new FigureImport(GAZETTEER, table).run(file, DEFINITION);

        assertThat(figure("type", "59350").label()).isEqualTo("Périurbain");
        assertThat(cell("part", "59350")).isEqualTo(new Cell.Known(10.5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | ''
            %PDF-1.7                  | ''
            \u0000\u0001\u0002\u0003  | ''
            PK\u0003\u0004abcdefghijkl  | ''
            """)
    void refusesWhatIsNoTable(String content, String nothing) throws IOException {
        run("59009,2024,7,100,7,1,a,complet\n");
        assertThat(refusal(content)).isNotEqualTo(nothing).doesNotContain("Exception");
        assertThat(figures("personnes")).containsOnlyKeys("59009");
    }

    @Test
    void namesTheColumnsThatAreMissing() throws IOException {
        assertThat(refusal("code;annee;n;part\n59350;2024;1;1\n"))
                .contains("Il manque : perimetre, pop, med, type. Il a : code, annee, n, part.");
    }

    @Test
    void refusesAFileLongerThanAnyLevelIs() throws IOException {
        String rows = IntStream.range(0, 200_001)
                .mapToObj(i -> "x" + i + ",2024,1,1,1,1,a,b\n")
                .collect(Collectors.joining());
        assertThat(refusal(HEADER + rows)).contains("plus de 200").contains("lignes");
    }

    @Test
    void keepsIndicatorsOfOtherDatasets() throws IOException {
        run("59350,2024,10,100,10,1,a,complet\n");
        Path file = Files.writeString(folder.resolve("autre.csv"), HEADER + "59350,2024,1,1,1,1,a,b\n");
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() ->
                        new FigureImport(GAZETTEER, table).run(file, DEFINITION.replace("id: essai", "id: autre")))
                .satisfies(error -> assertThat(error.say(Words.in(Language.ENGLISH)))
                        .contains("The indicator \"personnes\" already exists in the dataset \"essai\"."));
    }

    private FigureImport.Done run(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("chiffres.csv"), HEADER + rows);
        return new FigureImport(GAZETTEER, table).run(file, DEFINITION);
    }

    private String refusal(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("refuse.csv"), text);
        try {
            new FigureImport(GAZETTEER, table).run(file, DEFINITION);
        } catch (UserError e) {
            return e.say(Words.in(Language.FRENCH));
        }
        throw new AssertionError("was not refused");
    }

    private Figure figure(String indicator, String code) {
        return Objects.requireNonNull(figures(indicator).get(code));
    }

    private Cell cell(String indicator, String code) {
        return figure(indicator, code).cell();
    }

    private Map<String, Figure> figures(String indicator) {
        Map<String, Figure> figures = new HashMap<>();
        table.forEach(indicator, (period, code, figure) -> figures.put(code, figure));
        return figures;
    }
}
