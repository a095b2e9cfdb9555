package org.jalon.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon._support.Instance;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.DatasetReader;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureTable;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFiguresTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @TempDir
    Path folder;

    @Test
    void areTakenInByTheImporterAndSayThatTheyAreInvented() throws IOException {
        SampleFigures sample = SampleFigures.in(GAZETTEER, commune -> "200018083".equals(commune.epciCode()));
        try (Instance instance = Instance.in(folder)) {
            FigureImport figures = new FigureImport(GAZETTEER, new FigureTable(instance.database()));
            for (String name : SampleFigures.DATASETS) {
                Path file = folder.resolve(name + ".csv");
                sample.write(name, file);
                FigureImport.Done done = figures.run(file, SampleFigures.definition(name));
                assertThat(done.unknown()).isZero();
                assertThat(done.read()).isEqualTo(31);

                Dataset dataset = DatasetReader.parse(SampleFigures.definition(name));
                assertThat(dataset.id()).isEqualTo(name);
                assertThat(dataset.fictional()).isTrue();
                assertThat(dataset.producer()).isEqualTo("Chiffres fictifs, pour la démonstration");
                assertThat(dataset.source()).isEmpty();
            }
        }
    }

    @Test
    void areTheSameForTheSameCommune() throws IOException {
        Path once = folder.resolve("once.csv");
        Path again = folder.resolve("again.csv");
        String census = SampleFigures.DATASETS.getFirst();
        SampleFigures.in(GAZETTEER, commune -> commune.code().equals("62268")).write(census, once);
        SampleFigures.in(GAZETTEER, commune -> commune.departementCode().equals("62"))
                .write(census, again);
        assertThat(Files.readAllLines(again)).containsAll(Files.readAllLines(once));
    }
}
