package org.jalon.intake;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jalon.directory.RecordStep;
import org.jalon.intake.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * How a run is done, beside what its order says.
 *
 * @param run id under which it can be taken back, also where it is only tried
 * @param gathers whether its rows come from several sources themselves
 * @param file that is here already, null to take it from the origin of the order
 * @param options to read the file by
 * @param listener told what comes of each record
 */
record ImportWork(
        String run, boolean gathers, @Nullable Path file, ReadOptions options, Consumer<RecordStep> listener) {}
