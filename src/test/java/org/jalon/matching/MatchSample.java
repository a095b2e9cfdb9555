package org.jalon.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/** Invented records of one small region, each with the number of the place that it speaks of, in the spirit of real errors. */
record MatchSample(String place, MatchRecord record) {

    private static final Path FILE = Path.of("src/test/resources/matching/records.csv");

    static List<MatchSample> all() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return rows.stream().map(MatchSample::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<MatchRecord> records() {
        return all().stream().map(MatchSample::record).toList();
    }

    static MatchRecord record(String id, String name, String address, String commune) {
        return record(id, "one", name, address, commune, null, List.of());
    }

    static MatchRecord record(
            String id,
            String origin,
            String name,
            String address,
            String commune,
            @Nullable LatLon point,
            List<String> phones) {
        String code = commune.isEmpty() ? "" : "99" + (100 + Math.floorMod(commune.hashCode(), 900));
        return new MatchRecord(
                id,
                origin,
                name,
                new MatchRecord.Where(address, "", commune, code, point, 0),
                new MatchRecord.Contacts(phones, List.of(), List.of()),
                new MatchRecord.Nature("", Set.of(), false));
    }

    private static MatchSample of(NamedCsvRecord row) {
        return new MatchSample(
                row.getField("place"),
                new MatchRecord(
                        row.getField("id"),
                        row.getField("origin"),
                        row.getField("name"),
                        new MatchRecord.Where(
                                row.getField("address"),
                                "",
                                row.getField("commune"),
                                row.getField("code"),
                                point(row.getField("meters_north"), row.getField("meters_east")),
                                0),
                        new MatchRecord.Contacts(
                                list(row.getField("phone")), list(row.getField("mail")), list(row.getField("site"))),
                        new MatchRecord.Nature("", Set.of(), false)));
    }

    /** So many metres from a point in the middle of a field. */
    private static @Nullable LatLon point(String north, String east) {
        return north.isEmpty()
                ? null
                : new LatLon(50 + Double.parseDouble(north) / 111_195, 3 + Double.parseDouble(east) / 71_475);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell);
    }
}
