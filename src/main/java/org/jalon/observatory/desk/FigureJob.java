package org.jalon.observatory.desk;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon.observatory.definition.Phrase;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureReading;
import org.jalon.site.UserError;

/** A file that somebody sent, on its way into the figures. */
final class FigureJob {

    /** How far it is. */
    sealed interface State {
        /** It is being read. */
        record Checking() implements State {}

        /** It is in order, and waits for somebody to say that it be stored. */
        record Checked(Summary summary) implements State {}

        /** Something in it must be mended. */
        record Refused(UserError error) implements State {}

        /** It is being stored. */
        record Storing() implements State {}

        /** Its figures are those that are shown. */
        record Stored(Summary summary) implements State {}

        /** We failed; nothing was stored. */
        record Failed() implements State {}
    }

    /**
     * What a reading found; its figures themselves are not kept.
     *
     * @param done counts
     * @param name of the dataset in both languages
     * @param unknown first codes of no territory
     * @param territories told of
     */
    record Summary(FigureImport.Done done, Phrase name, List<String> unknown, int territories) {

        static Summary of(FigureReading reading) {
            return new Summary(reading.done(), reading.dataset().name(), reading.unknown(), reading.territories());
        }
    }

    private final String id;
    private final String account;
    private final String fileName;
    private final Path file;
    private final String definition;
    private final AtomicReference<State> state = new AtomicReference<>(new State.Checking());

    FigureJob(String id, String account, String fileName, Path file, String definition) {
        this.id = id;
        this.account = account;
        this.fileName = fileName;
        this.file = file;
        this.definition = definition;
    }

    String id() {
        return id;
    }

    String account() {
        return account;
    }

    /** As the sender called it. */
    String fileName() {
        return fileName;
    }

    Path file() {
        return file;
    }

    String definition() {
        return definition;
    }

    State state() {
        return requireNonNull(state.get());
    }

    void become(State next) {
        state.set(next);
    }

    /** From waiting to storing, once only; false when it was not waiting. */
    boolean beginStoring() {
        State now = state();
        return now instanceof State.Checked && state.compareAndSet(now, new State.Storing());
    }
}
