package org.jalon.intake;

import java.util.Objects;
import org.jalon.directory.Directory;
import org.jalon.directory.RunUndone;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunTable;
import org.jalon.storage.Database;

/** Takes runs back, or says what that would do. */
final class RunUndoing {

    private final Database database;
    private final Directory directory;
    private final RunTable runs;

    RunUndoing(Database database, Directory directory, RunTable runs) {
        this.database = database;
        this.directory = directory;
        this.runs = runs;
    }

    RunUndone undo(Run run, String by) {
        return Objects.requireNonNull(database.transaction().execute(transaction -> {
            RunUndone outcome = directory.undoRun(run.source(), run.id());
            if (outcome instanceof RunUndone.Done) {
                runs.undone(run.id(), by);
            }
            return outcome;
        }));
    }

    RunUndone foresee(Run run) {
        return Objects.requireNonNull(database.transaction().execute(transaction -> {
            transaction.setRollbackOnly();
            return directory.undoRun(run.source(), run.id());
        }));
    }
}
