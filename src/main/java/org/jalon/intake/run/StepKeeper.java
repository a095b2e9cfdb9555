package org.jalon.intake.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.geo.LatLon;
import org.jalon.intake.normalise.Normalised;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what the directory did with each record and what was found in each row, and keeps a bounded part of it. What
 * changes something comes first, then rows with problems, then the others.
 */
public final class StepKeeper {

    private static final int BATCH = 500;

    private final StepTable table;
    private final int most;

    /** @param most how many steps of a run are kept */
    public StepKeeper(StepTable table, int most) {
        this.table = table;
        this.most = most;
    }

    /** How many steps of a run are kept at most. */
    public int most() {
        return most;
    }

    /**
     * Keeps the steps of a run.
     *
     * @param noted file of a closed {@link StepRecorder}
     * @param rows of the file, in order
     * @param read how many rows there are
     */
    public void keep(String run, Path noted, Iterator<Normalised> rows, int read) throws IOException {
        Map<String, StepRecorder.Noted> steps = new LinkedHashMap<>();
        try (Stream<StepRecorder.Noted> lines = StepRecorder.read(noted)) {
            lines.forEach(step -> steps.put(step.id(), step));
        }
        // Of records beyond the noted ones it is not known whether they changed.
        boolean all = read <= most && steps.size() < most;
        Batches batches = new Batches(run, steps.size() < most);
        while (rows.hasNext()) {
            batches.add(step(rows.next(), steps), all);
        }
        steps.values().forEach(step -> batches.add(gone(step), true));
        batches.flush();
    }

    private static RunStep step(Normalised row, Map<String, StepRecorder.Noted> steps) {
        return switch (row) {
            case Normalised.Rejected(long number, var reason, String id, String raw) ->
                new RunStep(number, id, "", RunStep.Kind.REJECTED, reason.slug(), "", null, Map.of(), List.of(), raw);
            case Normalised.Accepted(long number, OriginRecord record) -> {
                StepRecorder.Noted noted = steps.remove(record.ref().id());
                yield new RunStep(
                        number,
                        record.ref().id(),
                        record.facts().text(Field.NAME),
                        noted == null ? RunStep.Kind.SAME : noted.kind(),
                        "",
                        noted == null ? "" : noted.place(),
                        record.facts().position().orElse(null),
                        noted == null ? Map.of() : noted.changes(),
                        record.issues(),
                        RunStep.problems(record.issues()).isEmpty() ? "" : record.raw());
            }
        };
    }

    private static RunStep gone(StepRecorder.Noted step) {
        return new RunStep(
                0,
                step.id(),
                step.text(Field.NAME),
                step.kind(),
                "",
                step.place(),
                position(step),
                step.changes(),
                List.of(),
                "");
    }

    private static @Nullable LatLon position(StepRecorder.Noted step) {
        String latitude = step.text(Field.LATITUDE);
        String longitude = step.text(Field.LONGITUDE);
        return latitude.isEmpty() || longitude.isEmpty()
                ? null
                : new LatLon(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    private final class Batches {

        private final String run;
        private final List<StepTable.Placed> waiting = new ArrayList<>(BATCH);
        private final boolean sure;
        private int kept;

        Batches(String run, boolean sure) {
            this.run = run;
            this.sure = sure;
        }

        void add(RunStep step, boolean all) {
            boolean matters =
                    step.kind() != RunStep.Kind.SAME || sure && !step.issues().isEmpty();
            if (kept < most && (all || matters)) {
                waiting.add(new StepTable.Placed(++kept, step));
                if (waiting.size() >= BATCH) {
                    flush();
                }
            }
        }

        void flush() {
            table.insert(run, waiting);
            waiting.clear();
        }
    }
}
