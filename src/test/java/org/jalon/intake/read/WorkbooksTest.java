package org.jalon.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.intake.read.Packed.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets say what their cells show, whatever program wrote them. */
class WorkbooksTest {

    private static final String HEADER = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row>""";

    @TempDir
    Path folder;

    /** Styles: 1 date, 2 moment, 3 time, 4 five digits, 5 telephone. 45,983 days after the end of 1899 is 22 November 2025. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <c r="B2"><v>59000</v></c>                                 ~ 59000
            <c r="B2"><v>3.0573999999999999</v></c>                    ~ 3.0574
            <c r="B2"><v>1.2345678901E10</v></c>                       ~ 12345678901
            <c r="B2"><v>1E-7</v></c>                                  ~ 0.0000001
            <c r="B2" s="4"><v>1000</v></c>                            ~ 01000
            <c r="B2" s="5"><v>320000001</v></c>                       ~ 0320000001
            <c r="B2" s="1"><v>45983</v></c>                           ~ 2025-11-22
            <c r="B2" s="2"><v>45983.5</v></c>                         ~ 2025-11-22T12:00
            <c r="B2" s="1"><v>61</v></c>                              ~ 1900-03-01
            <c r="B2" s="3"><v>0.39583333333333331</v></c>             ~ 09:30
            <c r="B2" t="b"><v>1</v></c>                               ~ true
            <c r="B2" t="str"><f>A2&amp;"!"</f><v>Lille!</v></c>       ~ Lille!
            <c r="B2"><f>1+1</f><v>2</v></c>                           ~ 2
            <c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>               ~
            <c r="B2" t="s"><v>0</v></c>                               ~ Maison du Nord
            <c r="B2" t="s"><v>7</v></c>                               ~
            <c r="B2" t="inlineStr"><is><t>a_x000D_b</t></is></c>      ~ a b
            <c r="B2"><v>1E999999999</v></c>                           ~ 1E999999999
            <c r="B2"><v>NaN</v></c>                                   ~ NaN
            """)
    void readsWhatACellOfExcelShows(String cell, String shown) {
        Path file = Packed.excel(HEADER + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>" + cell + "</row>")
                .with("xl/sharedStrings.xml", """
                        <sst><si><r><t>Maison </t></r><r><t>du Nord</t></r><rPh><t>mezon</t></rPh></si></sst>""")
                .write(folder.resolve("a.xlsx"));
        assertThat(rows(file)).containsExactly(shown == null ? Map.of("id", "1") : Map.of("id", "1", "x", shown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            office:value-type="float" office:value="59000"><text:p>59 000</text:p>                      ~ 59000
            office:value-type="float" office:value="1000"><text:p>01000</text:p>                        ~ 01000
            office:value-type="float" office:value="320000001"><text:p>03 20 00 00 01</text:p>          ~ 0320000001
            office:value-type="float" office:value="0.5"><text:p>0,5</text:p>                           ~ 0.5
            office:value-type="date" office:date-value="2025-11-22"><text:p>22/11/25</text:p>           ~ 2025-11-22
            office:value-type="date" office:date-value="2025-11-22T00:00:00"><text:p>22/11</text:p>     ~ 2025-11-22
            office:value-type="date" office:date-value="2025-11-22T09:30:00.5"><text:p>22/11</text:p>   ~ 2025-11-22T09:30
            office:value-type="time" office:time-value="PT09H30M00S"><text:p>09:30</text:p>             ~ 09:30
            office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p>               ~ true
            office:value-type="string"><text:p>deux<text:s text:c="2"/>mots</text:p>                    ~ deux  mots
            office:value-type="string"><office:annotation><text:p>non</text:p></office:annotation><text:p>oui</text:p> ~ oui
            """)
    void readsWhatACellOfOpenDocumentShows(String cell, String shown) {
        Path file = Packed.openDocument(table(
                        "Lieux",
                        "",
                        row("id", "x")
                                + "<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell "
                                + cell + "</table:table-cell></table:table-row>"))
                .write(folder.resolve("a.ods"));
        assertThat(rows(file)).containsExactly(Map.of("id", "1", "x", shown));
    }

    @Test
    void choosesTheFirstVisibleSheetThatHoldsATable() throws IOException {
        Path file = Packed.excel()
                .with("xl/workbook.xml", """
                        <workbook xmlns:r="r"><sheets><sheet name="Accueil" r:id="rId1"/><sheet name="Brouillon" state="hidden"
                        r:id="rId2"/><sheet name="Lieux" r:id="rId3"/><sheet name="Fermés" r:id="rId4"/></sheets></workbook>""")
                .with("xl/_rels/workbook.xml.rels", Packed.relations("s1", "s2", "s3", "s4"))
                .with("xl/worksheets/s1.xml", Packed.sheet("<row r=\"3\"><c r=\"B3\"><v>2025</v></c></row>"))
                .with("xl/worksheets/s2.xml", Packed.sheet(HEADER + valued("caché")))
                .with("xl/worksheets/s3.xml", Packed.sheet(HEADER + valued("ouvert")))
                .with("xl/worksheets/s4.xml", Packed.sheet(HEADER + valued("fermé")))
                .write(folder.resolve("a.xlsx"));
        Sample sample = RowFile.open(file, "a.xlsx").sample(5);
        assertThat(sample.format()).isEqualTo(Sample.Format.XLSX);
        assertThat(sample.sheet()).isEqualTo("Lieux");
        assertThat(sample.sheets()).containsExactly("Accueil", "Lieux", "Fermés");
        assertThat(sample.columns()).containsExactly("id", "x");
        assertThat(rows(file)).containsExactly(Map.of("id", "1", "x", "ouvert"));
        assertThat(rows(file, ReadOptions.of(Map.of("sheet", "fermés"))))
                .containsExactly(Map.of("id", "1", "x", "fermé"));
        assertThatThrownBy(() -> rows(file, ReadOptions.of(Map.of("sheet", "Brouillon"))))
                .hasMessageContaining("Visible sheets: Accueil, Lieux, Fermés");
    }

    @Test
    void readsMergedHeadersEmptyRowsAndRepetitions() throws IOException {
        String group = "<table:table-row><table:table-cell><text:p>Repérage</text:p></table:table-cell>"
                + "<table:covered-table-cell table:number-columns-repeated=\"2\"/></table:table-row>";
        String empties = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>";
        String twice = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell"
                + " table:number-columns-repeated=\"2\"><text:p>7</text:p></table:table-cell></table:table-row>";
        Path file = Packed.openDocument(table("Cachée", " table:style-name=\"ta2\"", row("a", "b") + row("1", "2"))
                        + table(
                                "Lieux",
                                "",
                                group + row("id", "nom", "ville") + row("1", "", "Lille") + twice + empties))
                .write(folder.resolve("a.ods"));
        assertThat(rows(file))
                .containsExactly(
                        Map.of("id", "1", "ville", "Lille"),
                        Map.of("id", "7", "nom", "7"),
                        Map.of("id", "7", "nom", "7"));
        Sample sample = RowFile.open(file, "a.ods").sample(1);
        assertThat(sample.format()).isEqualTo(Sample.Format.ODS);
        assertThat(sample.headerRow()).isEqualTo(2);
        assertThat(sample.sheets()).isEqualTo(List.of("Lieux"));
        assertThat(sample.rows()).hasSize(1);
    }

    private static String valued(String text) {
        return "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"str\"><v>" + text + "</v></c></row>";
    }

    private static String table(String name, String attributes, String rows) {
        return "<table:table table:name=\"" + name + "\"" + attributes + ">" + rows + "</table:table>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            row.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }
}
