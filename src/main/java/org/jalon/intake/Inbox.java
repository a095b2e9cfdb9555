package org.jalon.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The folder where other programs of the operator put files, one folder for each source in it. Nothing outside of it can be
 * named by who keeps sources.
 */
final class Inbox {

    private final @Nullable Path base;

    /** @param base null when the operator named none */
    Inbox(@Nullable Path base) {
        this.base = base == null ? null : base.toAbsolutePath().normalize();
    }

    /**
     * The file of a folder that was written last; files whose name begins with a dot are passed over.
     *
     * @throws UserError when there is no such folder, or nothing in it
     */
    Path newest(String folder) throws IOException {
        Path within = base == null ? null : base.resolve(folder).normalize();
        if (within == null || !within.startsWith(base) || folder.isBlank()) {
            throw new UserError("intake.error.folder", folder);
        }
        try (Stream<Path> files = Files.list(within.toRealPath())) {
            Map<Path, Long> written = files.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith("."))
                    .collect(Collectors.toMap(file -> file, Inbox::modified));
            Optional<Path> newest = written.entrySet().stream()
                    .max(Map.Entry.<Path, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey);
            return newest.orElseThrow(() -> new UserError("intake.error.folder-empty", folder));
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new UserError("intake.error.folder", folder);
        }
    }

    private static long modified(Path file) {
        return file.toFile().lastModified();
    }

    /** The folders that there are, by name; none when the operator named no place for them. */
    List<String> folders() throws IOException {
        if (base == null || !Files.isDirectory(base)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(base)) {
            return all.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
