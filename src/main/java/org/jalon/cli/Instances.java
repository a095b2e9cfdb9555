package org.jalon.cli;

import java.nio.file.Path;
import java.util.List;
import org.jalon.coherence.MatchRecords;
import org.jalon.directory.Directory;
import org.jalon.directory.RecordRef;
import org.jalon.matching.Matching;
import org.springframework.context.ConfigurableApplicationContext;

/** What commands and benchmarks read of an instance, whether it serves or not. */
public final class Instances {

    private Instances() {}

    /** The records of all sources by the ids that these gave, ready to be compared; for instances of one source. */
    public static Matching matching(Path data) {
        Matching.Collector collector = new Matching.Collector();
        try (ConfigurableApplicationContext context = CommandContext.open(List.of("--jalon.data=" + data))) {
            context.getBean(Directory.class).forEachRecord(record -> {
                RecordRef ref = record.ref();
                collector.add(MatchRecords.of(ref.id(), ref.source(), record.facts()));
            });
        }
        return collector.matching();
    }
}
