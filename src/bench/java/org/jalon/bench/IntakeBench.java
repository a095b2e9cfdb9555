package org.jalon.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jalon.Jalon;
import org.jalon.cli.sample.SamplePlaces;
import org.jalon.intake.ImportOrder;
import org.jalon.intake.Intake;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.read.RowFile;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes in files of invented places as {@code ./jalon import} does, each into a new instance of its own. */
@Command(
        name = "intake",
        description = "Imports generated files: reading, mapping, normalising, matching, publishing.",
        mixinStandardHelpOptions = true)
final class IntakeBench implements Callable<Integer> {

    /** The second source is so much smaller: a network beside a national file. */
    private static final int BESIDE = 10;

    private final PrintStream out;

    @Option(names = "--places", split = ",", defaultValue = "20000", paramLabel = "N", description = "sizes (20000)")
    private List<Integer> sizes = List.of();

    @Option(names = "--database", defaultValue = "", paramLabel = "JDBC_URL", description = "empty: a new SQLite file")
    private String database = "";

    IntakeBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        for (int size : sizes) {
            Path data = Files.createTempDirectory("jalon-bench-intake");
            try {
                measure(size, data);
            } finally {
                FileSystemUtils.deleteRecursively(data);
            }
        }
        return 0;
    }

    private void measure(int size, Path data) throws IOException {
        Gazetteer gazetteer = Gazetteer.load();
        Path first = sample(gazetteer, data.resolve("first.csv"), size, 1);
        Path second = sample(gazetteer, data.resolve("second.csv"), size / BESIDE, 2);
        alone(first, size);
        try (ConfigurableApplicationContext context = open(data)) {
            Intake intake = context.getBean(Intake.class);
            run(intake, "new", first, "first", size);
            run(intake, "repeated", first, "first", size);
            run(intake, "beside", second, "second", size / BESIDE);
        }
    }

    /** The first steps without the others. */
    private void alone(Path file, int size) throws IOException {
        IntakeStages stages = new IntakeStages(out, "alone", size);
        RowFile rows = RowFile.open(file, "first");
        rows.forEach(row -> {});
        stages.end("read");
        Mapping mapping = Mapping.standard();
        rows.forEach(mapping::cells);
        stages.end("read, map");
    }

    private void run(Intake intake, String what, Path file, String source, int size) {
        IntakeStages stages = new IntakeStages(out, what, size);
        intake.run(new ImportOrder(file.toString(), source, false, true, null, stages::heard));
        stages.finish();
    }

    private static Path sample(Gazetteer gazetteer, Path file, int places, long seed) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            SamplePlaces.in(gazetteer, commune -> true).write(places, seed, stream);
        }
        return file;
    }

    private ConfigurableApplicationContext open(Path data) {
        SpringApplication application = new SpringApplication(Jalon.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setAdditionalProfiles("command");
        return application.run(
                "--jalon.data=" + data,
                "--logging.level.root=warn",
                database.isEmpty() ? "--jalon.bench=intake" : "--jalon.database=" + database);
    }
}
