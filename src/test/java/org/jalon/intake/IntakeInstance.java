package org.jalon.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jalon._support.Instance;
import org.jalon.coherence.Coherence;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.duplicates.Duplicates;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.run.StepTable;
import org.jalon.intake.source.SourceTable;
import org.jalon.reach.Fetcher;
import org.jalon.storage.DataDirectory;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;

/** Imports into a real directory on a real database. To be closed. */
final class IntakeInstance implements AutoCloseable {

    /** Loading it takes longer than most imports of tests. */
    static final Gazetteer GAZETTEER = Gazetteer.load();

    static final IntakeSettings SETTINGS = new IntakeSettings(
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            1,
            5,
            Duration.ofMillis(20),
            true,
            1,
            1_000,
            Duration.ofDays(90),
            null);

    private final Instance instance;
    private final Sources sources;
    private final RunTable runs;
    private final StepTable steps;
    private final RunFiles files;
    private final Intake intake;

    IntakeInstance(Path data) {
        this(data, SETTINGS);
    }

    IntakeInstance(Path data, IntakeSettings settings) {
        instance = Instance.in(data);
        Clock clock = Clock.systemUTC();
        Database database = instance.database();
        IntakeConfiguration beans = new IntakeConfiguration();
        SourceTable table = beans.sourceTable(database);
        sources = beans.sources(table, beans.mappingVersions(database), instance.directory());
        runs = beans.runTable(database);
        steps = beans.stepTable(database);
        files = beans.runFiles(instance.bean(DataDirectory.class));
        ImportTools tools = beans.importTools(
                GAZETTEER,
                new Coherence(GAZETTEER, Set.of()),
                instance.directory(),
                Duplicates.of(database, instance.directory(), GAZETTEER, clock),
                beans.download(instance.bean(Fetcher.class), settings),
                settings);
        intake = beans.intake(
                instance.bean(DataDirectory.class),
                tools,
                sources,
                beans.runHistory(runs, files, steps, settings),
                beans.sourceFiles(table, runs, files, tools.download(), settings),
                database);
    }

    Sources sources() {
        return sources;
    }

    RunTable runs() {
        return runs;
    }

    StepTable steps() {
        return steps;
    }

    RunFiles files() {
        return files;
    }

    Intake intake() {
        return intake;
    }

    Directory directory() {
        return instance.directory();
    }

    Database database() {
        return instance.database();
    }

    ImportReport run(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return intake.run(ImportOrder.of(file.toString(), "essai"));
    }

    /** The published place of a record. */
    Place place(String source, String id) {
        List<Place> found = new ArrayList<>();
        directory().forEachPublished(place -> {
            if (place.records().contains(new RecordRef(source, id))) {
                found.add(place);
            }
        });
        return found.getFirst();
    }

    /** All that is published, by the id that the source gave: what two instances that heard the same agree on. */
    TreeMap<String, String> published() {
        TreeMap<String, String> content = new TreeMap<>();
        directory()
                .forEachPublished(place ->
                        content.put(ids(place).toString(), place.facts().toString()));
        return content;
    }

    List<String> outcomes() {
        return database()
                .jdbc()
                .sql("select outcome from source_run order by started_at, id")
                .query(String.class)
                .list();
    }

    private static List<String> ids(Place place) {
        return place.records().stream()
                .map(ref -> ref.source() + ":" + ref.id())
                .toList();
    }

    @Override
    public void close() {
        instance.close();
    }
}
