package org.jalon.cli.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jalon.directory.Field;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/** Writes fictional places in the national standard, spread like the population. */
public final class SamplePlaces {

    private static final List<Field> COLUMNS =
            Arrays.stream(Field.values()).filter(Field::isStandard).toList();

    private final List<Commune> communes;

    private SamplePlaces(List<Commune> communes) {
        this.communes = communes;
    }

    /** Places in the communes that fit. */
    public static SamplePlaces in(Gazetteer gazetteer, Predicate<Commune> where) {
        return new SamplePlaces(gazetteer.listCommunes().stream()
                .filter(commune ->
                        commune.position().isPresent() && !commune.postalCodes().isEmpty())
                .filter(where)
                .toList());
    }

    /**
     * Writes a CSV file; the stream is left open. The same count and seed give the same bytes.
     *
     * @param count of places
     * @param seed from which all is drawn
     */
    public void write(int count, long seed, OutputStream out) {
        Random random = new Random(seed);
        PopulationDraw population = new PopulationDraw(communes);
        PlaceMaker maker = new PlaceMaker(random);
        try {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
            csv.writeRecord(COLUMNS.stream().map(Field::label).toList());
            for (int number = 1; number <= count; number++) {
                var place = maker.make(number, population.draw(random));
                csv.writeRecord(COLUMNS.stream()
                        .map(field -> place.getOrDefault(field, ""))
                        .toList());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
