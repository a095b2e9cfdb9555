package org.jalon.territory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the bundled facts of {@code src/main/resources/territory} from the public files that their README names. Run by
 * hand when a new vintage comes out, with three arguments: the folder of {@code communes.csv}, {@code epci.csv},
 * {@code departements.csv} and {@code regions.csv}; {@code communes.json} of the package
 * {@code @etalab/decoupage-administratif}; the folder to write to.
 */
final class MakeTerritoryFacts {

    private MakeTerritoryFacts() {}

    public static void main(String[] args) throws IOException {
        Path tables = Path.of(args[0]);
        Path target = Path.of(args[2]);
        write(target.resolve("communes.tsv.gz"), communes(tables.resolve("communes.csv")));
        write(target.resolve("former.tsv.gz"), formerCommunes(Path.of(args[1])));
        List<String> areas = new ArrayList<>();
        areas.addAll(areas(tables.resolve("epci.csv"), "epci", "siren"));
        areas.addAll(areas(tables.resolve("departements.csv"), "departement", "code"));
        areas.addAll(areas(tables.resolve("regions.csv"), "region", "code"));
        write(target.resolve("areas.tsv.gz"), areas);
    }

    private static List<String> communes(Path csv) throws IOException {
        List<String> lines = new ArrayList<>();
        for (NamedCsvRecord row : rows(csv)) {
            lines.add(String.join(
                    "\t",
                    row.getField("code_insee"),
                    row.getField("nom"),
                    row.getField("commune_parente"),
                    row.getField("departement"),
                    row.getField("region"),
                    row.getField("epci_siren"),
                    row.getField("population"),
                    row.getField("codes_postaux"),
                    row.getField("latitude"),
                    row.getField("longitude")));
        }
        lines.sort(null);
        return lines;
    }

    /** Former code, name where it is known, code of today: associated and delegated communes, then abolished codes. */
    private static List<String> formerCommunes(Path json) {
        TreeSet<String> lines = new TreeSet<>();
        TreeSet<String> named = new TreeSet<>();
        JsonNode communes = JsonMapper.shared().readTree(json);
        for (JsonNode commune : communes) {
            String successor = commune.path("chefLieu").asString("");
            if (!successor.isEmpty()) {
                String code = commune.get("code").asString();
                named.add(code);
                lines.add(code + "\t" + commune.get("nom").asString() + "\t" + successor);
            }
        }
        for (JsonNode commune : communes) {
            for (JsonNode code : commune.path("anciensCodes")) {
                if (named.add(code.asString())) {
                    lines.add(code.asString() + "\t\t" + commune.get("code").asString());
                }
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> areas(Path csv, String kind, String codeColumn) throws IOException {
        List<String> lines = new ArrayList<>();
        for (NamedCsvRecord row : rows(csv)) {
            lines.add(kind + "\t" + row.getField(codeColumn) + "\t" + row.getField("nom"));
        }
        return lines;
    }

    private static List<NamedCsvRecord> rows(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    private static void write(Path file, List<String> lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
