package org.jalon.intake.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.run.StepTable;

/** Forgets the files and rows of runs that are past their time; what a run counted stays. */
public final class Retention {

    private final RunTable runs;
    private final StepTable steps;
    private final RunFiles files;

    public Retention(RunTable runs, StepTable steps, RunFiles files) {
        this.runs = runs;
        this.steps = steps;
        this.files = files;
    }

    /** Forgets those from before an instant; how many. */
    public int forget(Instant before) {
        List<Run> old = runs.heavyBefore(before);
        for (Run run : old) {
            try {
                files.delete(run.id());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            steps.forget(run.id());
            runs.noteFile(run.order().withFile(""));
        }
        return old.size();
    }
}
