package org.jalon.newsroom.arrival.gather;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jalon.newsroom.arrival.gather.Gathered.Refused;
import org.jalon.site.UserError;

/** Gathers the files of a folder. Links are followed as long as they stay inside of it. */
public final class Folder {

    private Folder() {}

    /**
     * All files below a folder, those whose names begin with a dot left out.
     *
     * @throws UserError when it is no folder, cannot be read, or holds more than is taken at once
     */
    public static Gathered gather(Path folder, Bounds bounds) {
        if (!Files.isDirectory(folder)) {
            throw new UserError("arrival.error.folder", folder);
        }
        List<Found> files = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        try {
            Path root = folder.toRealPath();
            Files.walkFileTree(
                    root,
                    EnumSet.noneOf(FileVisitOption.class),
                    bounds.depth(),
                    new Walk(root, bounds, files, refused));
        } catch (IOException e) {
            throw new UserError("arrival.error.folder", folder);
        }
        files.sort(Comparator.comparing(Found::path));
        return new Gathered(files, refused);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Bounds bounds;
        private final List<Found> files;
        private final List<Refused> refused;
        private long total;

        Walk(Path root, Bounds bounds, List<Found> files, List<Refused> refused) {
            this.root = root;
            this.bounds = bounds;
            this.files = files;
            this.refused = refused;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) && !directory.equals(root)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            String path = root.relativize(file).toString().replace('\\', '/');
            if (attributes.isDirectory()) {
                refused.add(new Refused(path, new UserError("arrival.error.depth", bounds.depth())));
            } else if (!attributes.isSymbolicLink()) {
                take(path, file, attributes.size());
            } else if (leadsInside(file)) {
                take(path, file.toRealPath(), Files.size(file));
            } else {
                refused.add(new Refused(path, new UserError("arrival.error.link")));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean leadsInside(Path link) {
            try {
                Path target = link.toRealPath();
                return target.startsWith(root) && Files.isRegularFile(target);
            } catch (IOException e) {
                return false;
            }
        }

        private void take(String path, Path file, long size) {
            if (!Files.isRegularFile(file)) {
                refused.add(new Refused(path, new UserError("arrival.error.link")));
            } else if (size > bounds.bytes()) {
                refused.add(new Refused(path, new UserError("arrival.error.size", bounds.bytes() / 1_000_000)));
            } else {
                files.add(new Found(path, file, size));
                total += size;
                if (files.size() > bounds.files() || total > bounds.total()) {
                    throw new UserError("arrival.error.much", bounds.files(), bounds.total() / 1_000_000);
                }
            }
        }

        private static boolean isHidden(Path file) {
            return file.getFileName().toString().startsWith(".");
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            refused.add(new Refused(root.relativize(file).toString(), new UserError("arrival.error.unreadable")));
            return FileVisitResult.CONTINUE;
        }
    }
}
