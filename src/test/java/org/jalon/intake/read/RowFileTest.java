package org.jalon.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws IOException {
        String text = "id,nom,adresse\n1,Médiathèque,\"2, rue du Port; fond | cour\t\"\n".replace(",", delimiter);
        assertThat(read(text))
                .containsExactly(Map.of(
                        "id",
                        "1",
                        "nom",
                        "Médiathèque",
                        "adresse",
                        "2, rue du Port; fond | cour\t".replace(",", delimiter)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void findsTheLetters(String charset) throws IOException {
        byte[] bytes = "id;nom\n1;Œuvre d’été – 5 €\n".getBytes(Charset.forName(charset));
        assertThat(read(bytes)).containsExactly(Map.of("id", "1", "nom", "Œuvre d’été – 5 €"));
    }

    @Test
    void findsAnOldLetterFarInTheFile() throws IOException {
        String text = "id,nom\n" + "1,Mairie\n".repeat(20_000) + "2,Médiathèque\n";
        assertThat(read(text.getBytes(Charset.forName("windows-1252"))).getLast())
                .containsValue("Médiathèque");
    }

    @Test
    void skipsTheByteOrderMark() throws IOException {
        assertThat(read("\uFEFFid,nom\r\n1,Mairie\r\n")).containsExactly(Map.of("id", "1", "nom", "Mairie"));
        assertThat(read("\uFEFF[{\"id\":\"1\"}]")).containsExactly(Map.of("id", "1"));
    }

    @Test
    void readsQuotesLinesAndBlanks() throws IOException {
        String text = "id,nom,note\n\n1,\"Dit \"\"le Phare\"\"\",\"deux\nlignes\"\n,,\n2,B\n3,C,d,surplus\n";
        assertThat(read(text))
                .containsExactly(
                        Map.of("id", "1", "nom", "Dit \"le Phare\"", "note", "deux\nlignes"),
                        Map.of("id", "2", "nom", "B"),
                        Map.of("id", "3", "nom", "C", "note", "d", RawRow.SURPLUS, "surplus"));
    }

    @Test
    void readsArraysAndTheObjectsAroundThem() throws IOException {
        String rows = "[{\"id\":1,\"nom\":\"A\",\"x\":null,\"y\":3.10,\"services\":[\"a\",\"b\"],\"o\":{\"k\":true}}]";
        Map<String, String> expected =
                Map.of("id", "1", "nom", "A", "y", "3.10", "services", "a|b", "o", "{\"k\":true}", "o.k", "true");
        assertThat(read(rows)).containsExactly(expected);
        assertThat(read("{\"total\":1,\"tags\":[\"a\"],\"meta\":{\"l\":[{}]},\"data\":" + rows + ",\"fin\":[]}"))
                .containsExactly(expected);
    }

    @Test
    void readsFeatures() throws IOException {
        String text = """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},
                "bbox":[1,2,3,4],"features":[
                {"type":"Feature","id":7,"properties":{"nom":"A"},"geometry":{"type":"Point","coordinates":[3.1,50.6]}},
                {"type":"Feature","properties":{"id":"8"},"geometry":null}]}
                """;
        assertThat(read(text))
                .containsExactly(
                        Map.of("id", "7", "nom", "A", "geometry", "{\"type\":\"Point\",\"coordinates\":[3.1,50.6]}"),
                        Map.of("id", "8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"1\"},{\"id\":",
                "[{\"id\":\"1\"}",
                "{\"features\":[{\"id\":\"1\"}",
                "[{\"id\":\"1\"},{\"nom\":\"cou"
            })
    void tellsThatJsonIsCut(String text) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining("truncated");
    }

    @Test
    void tellsWhatIsNoTableOfPlaces() {
        assertRefused("", "is empty");
        assertRefused(" \r\n\t", "is empty");
        assertRefused("PK\u0003\u0004....", "damaged");
        assertRefused("<!DOCTYPE html><html>", "web page");
        assertRefused("<?xml version='1.0'?><places/>", "XML");
        assertRefused("%PDF-1.7\n", "neither a text");
        assertRefused("\u0000\u0001\u0002", "neither a text");
        assertRefused("{\"a\":1}", "no list of places");
        assertRefused("[1,2,3]", "no list of places");
        assertRefused("{\"a\":[{\"id\":1}],\"b\":[{\"id\":2}]}", "several lists");
        assertRefused("[{\"id\":1}, oups]", "malformed");
        assertRefused("id,nom\n1,\"jamais refermé\n2,B\n", "quote");
        assertThatThrownBy(() -> RowFile.open(folder.resolve("x/.."), "dossier"))
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> RowFile.open(folder.resolve("x"), "x")).hasMessageContaining("does not exist");
    }

    @Test
    void refusesTooManyColumns() {
        String header = "colonne,".repeat(100_000) + "fin\n";
        assertRefused(header + header, "more than 2,000 columns");
        StringBuilder object = new StringBuilder("[{");
        for (int i = 0; i < 100_000; i++) {
            object.append("\"c").append(i).append("\":1,");
        }
        assertRefused(object + "\"fin\":1}]", "more than 2,000 columns");
    }

    @Test
    void refusesRowsWithoutEndInLittleMemory() throws IOException {
        byte[] megabyte = "a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        for (String start : List.of("id,nom\n1,", "id,nom\n1,\"", "[{\"id\":\"", "{\"x\":\"", "[")) {
            Path file = folder.resolve("long");
            try (var out = Files.newOutputStream(file)) {
                out.write(start.getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 20; i++) {
                    out.write(megabyte);
                }
            }
            assertThatThrownBy(() -> RowFile.open(file, "long").forEach(row -> {}))
                    .isInstanceOf(org.jalon.site.UserError.class);
        }
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertRefused("[{\"id\":" + "[".repeat(100_000), "beyond the limits");
    }

    private void assertRefused(String text, String message) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(org.jalon.site.UserError.class)
                .hasMessageContaining(message);
    }

    private List<Map<String, String>> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Map<String, String>> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("rows"), bytes);
        List<Map<String, String>> rows = new ArrayList<>();
        RowFile.open(file, "rows").forEach(row -> rows.add(row.values()));
        return rows;
    }
}
