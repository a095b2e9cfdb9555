package org.jalon.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jalon.directory.RecordRef;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.read.ReadOptions;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What to import, and how.
 *
 * @param origin a file, or an http or https address
 * @param source name of the source whose places these are: letters, digits, spaces, dots, hyphens and underscores; not {@link RecordRef#PEOPLE}
 * @param dryRun whether to say only what would be done
 * @param acceptRemovals whether more than a fifth of the source may be withdrawn
 * @param reportFile where to write what was found in each row, absent for nowhere
 * @param mappedBy which columns become which fields, absent for the names of the national standard
 * @param reading what is known of the file beside that
 * @param listener told how far the run is, on the thread that runs it
 */
public record ImportOrder(
        String origin,
        String source,
        boolean dryRun,
        boolean acceptRemovals,
        @Nullable Path reportFile,
        @Nullable Mapping mappedBy,
        ReadOptions reading,
        Consumer<ImportProgress> listener) {

    private static final Pattern SOURCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}");

    public ImportOrder {
        checkName(source);
    }

    /** @throws UserError when no source may be called so */
    static void checkName(String source) {
        if (!SOURCE.matcher(source).matches()) {
            throw new UserError("intake.error.source-name", source);
        }
        if (source.equalsIgnoreCase(RecordRef.PEOPLE)) {
            throw new UserError("intake.error.source-reserved", source);
        }
    }

    /** An import of columns that are named as in the national standard. */
    public ImportOrder(
            String origin,
            String source,
            boolean dryRun,
            boolean acceptRemovals,
            @Nullable Path reportFile,
            Consumer<ImportProgress> listener) {
        this(origin, source, dryRun, acceptRemovals, reportFile, null, ReadOptions.NONE, listener);
    }

    /** An ordinary import that tells nobody how far it is. */
    public static ImportOrder of(String origin, String source) {
        return new ImportOrder(origin, source, false, false, null, null, ReadOptions.NONE, progress -> {});
    }

    /** The same with columns read by this mapping. */
    public ImportOrder withMapping(Mapping mapping) {
        return new ImportOrder(origin, source, dryRun, acceptRemovals, reportFile, mapping, reading, listener);
    }

    /** The same with a file of which something is known. */
    public ImportOrder withReading(ReadOptions options) {
        return new ImportOrder(origin, source, dryRun, acceptRemovals, reportFile, mappedBy, options, listener);
    }

    public Optional<Mapping> mapping() {
        return Optional.ofNullable(mappedBy);
    }

    /** The same that tells somebody else how far it is. */
    ImportOrder toldTo(Consumer<ImportProgress> other) {
        return new ImportOrder(origin, source, dryRun, acceptRemovals, reportFile, mappedBy, reading, other);
    }

    public Optional<Path> report() {
        return Optional.ofNullable(reportFile);
    }
}
