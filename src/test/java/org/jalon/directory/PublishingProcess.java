package org.jalon.directory;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jalon._support.Instance;
import org.jalon._support.Places;

/** A process that publishes and may be killed while it does. It prints a line after every batch that it has handed over. */
final class PublishingProcess {

    static final int RECORDS = 5 * Publication.BATCH;

    /** In place of an edition: take back the second. */
    static final int UNDO = 0;

    private PublishingProcess() {}

    public static void main(String[] arguments) {
        try (Instance instance = Instance.in(Path.of(arguments[0]))) {
            int edition = Integer.parseInt(arguments[1]);
            if (edition == UNDO) {
                say("undo");
                instance.directory().undoRun(Places.SOURCE, "2");
            } else {
                publish(instance, edition, batch -> say("batch " + batch));
            }
        }
        say("done");
    }

    /** The edition is in each record, so that another one changes them all. */
    static SourceUpdate publish(Instance instance, int edition, IntConsumer batches) {
        Iterator<OriginRecord> records = IntStream.range(0, RECORDS)
                .mapToObj(i -> {
                    if (i % Publication.BATCH == 0) {
                        batches.accept(i / Publication.BATCH);
                    }
                    return Places.record(
                            "r" + i,
                            Places.aLibraryInLille().with(Field.NAME, List.of("Lieu " + i + ", édition " + edition)));
                })
                .iterator();
        return instance.directory().publish(Publishing.of(Places.SOURCE).withRun(Integer.toString(edition)), records);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
