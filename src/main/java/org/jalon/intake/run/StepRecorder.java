package org.jalon.intake.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jalon.directory.Field;
import org.jalon.directory.FieldChange;
import org.jalon.directory.RecordStep;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes in a file what a run does with each record while its transaction is open, because a dry run takes back all that it
 * writes to the database. What is only repeated is not noted. The first steps are enough: the report counts all.
 */
public final class StepRecorder implements Consumer<RecordStep>, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BufferedWriter out;
    private final int most;
    private int noted;

    private StepRecorder(BufferedWriter out, int most) {
        this.out = out;
        this.most = most;
    }

    /** A step as it was noted. */
    record Noted(String id, RunStep.Kind kind, String place, Map<Field, FieldChange> changes) {

        /** What the record says of a field now, or said before it was gone. */
        String text(Field field) {
            FieldChange change = changes.get(field);
            if (change == null) {
                return "";
            }
            List<String> values = kind == RunStep.Kind.GONE ? change.before() : change.after();
            return values.isEmpty() ? "" : values.getFirst();
        }
    }

    /**
     * Notes into a new file.
     *
     * @param most how many steps are noted
     */
    public static StepRecorder create(Path file, int most) throws IOException {
        return new StepRecorder(Files.newBufferedWriter(file), most);
    }

    @Override
    public void accept(RecordStep step) {
        if (step.kind() == RecordStep.Kind.REPEATED || noted >= most) {
            return;
        }
        noted++;
        try {
            out.write(JSON.writeValueAsString(List.of(
                    step.record().id(),
                    kind(step.kind()).name(),
                    step.place().text(),
                    StepJson.ofChanges(step.changes()))));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunStep.Kind kind(RecordStep.Kind kind) {
        return switch (kind) {
            case CREATED -> RunStep.Kind.CREATED;
            case JOINED -> RunStep.Kind.JOINED;
            case RETURNED -> RunStep.Kind.RETURNED;
            case CHANGED -> RunStep.Kind.CHANGED;
            case REPEATED -> RunStep.Kind.SAME;
            case GONE -> RunStep.Kind.GONE;
        };
    }

    /** The steps of a closed recorder, to be closed. */
    static Stream<Noted> read(Path file) throws IOException {
        return Files.lines(file).map(line -> {
            Iterator<String> parts =
                    JSON.readValue(line, new TypeReference<List<String>>() {}).iterator();
            return new Noted(
                    parts.next(), RunStep.Kind.valueOf(parts.next()), parts.next(), StepJson.changes(parts.next()));
        });
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
