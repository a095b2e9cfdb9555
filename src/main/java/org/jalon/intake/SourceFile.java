package org.jalon.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jalon.intake.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/** What a run is to read. */
sealed interface SourceFile {

    /**
     * There is something to read.
     *
     * @param path of the file, null to take it from the origin of the order
     * @param options to read it by
     * @param fingerprint of it, empty when it is not known
     */
    record Here(@Nullable Path path, ReadOptions options, String fingerprint) implements SourceFile {}

    /** It is what was published last: there is nothing to do. */
    record Unchanged(String fingerprint) implements SourceFile {}

    /** Finds it, when the run has begun. */
    interface Finder {

        /** The file of an order itself, wherever it is. */
        Finder OF_ORDER = listener -> new Here(null, ReadOptions.NONE, "");

        /**
         * Brings the file here.
         *
         * @throws org.jalon.site.UserError when there is none, for a reason that a person can mend
         */
        SourceFile find(Consumer<ImportProgress> listener) throws IOException;
    }
}
