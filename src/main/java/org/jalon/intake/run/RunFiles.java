package org.jalon.intake.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jalon.directory.Slug;
import org.jalon.intake.ImportProgress;
import org.jalon.storage.DataDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of each run: the file that it reads, and notes between those who run it and those who watch. */
public final class RunFiles {

    private static final Logger LOG = LoggerFactory.getLogger(RunFiles.class);
    private static final int LONGEST_NAME = 80;

    private final Path base;

    public RunFiles(DataDirectory data) {
        base = data.path().resolve("imports").resolve("runs");
    }

    /** The folder of a run, which is made when it is missing. */
    Path folder(String run) throws IOException {
        return Files.createDirectories(base.resolve(run));
    }

    /** The file that a run reads; empty when none was kept, or it was forgotten since. */
    public Optional<Path> find(RunOrder run) {
        return Optional.of(run.file())
                .filter(name -> !name.isEmpty())
                .map(name -> base.resolve(run.id()).resolve(name))
                .filter(Files::isRegularFile);
    }

    /**
     * A new file for a run, to be written.
     *
     * @param name as its owner calls it, whatever it may contain
     * @return the order with the name under which it is kept, to be found by {@link #path}
     */
    public RunOrder name(RunOrder run, String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : Slug.of(name.substring(dot));
        String stem = Slug.of(dot < 0 ? name : name.substring(0, dot));
        String safe = stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
        return run.withFile(
                (safe.isEmpty() ? "fichier" : safe) + (ending.isEmpty() || ending.length() > 8 ? "" : "." + ending));
    }

    /** Where the file of a run is written to; its folder is there. */
    public Path path(RunOrder run) throws IOException {
        return folder(run.id()).resolve(run.file());
    }

    /** Gives a run the file of another, without a second copy where the disk can do so; whether there was one. */
    public boolean share(RunOrder from, RunOrder to) throws IOException {
        Optional<Path> file = find(from);
        if (file.isEmpty()) {
            return false;
        }
        Path target = path(to);
        try {
            Files.createLink(target, file.get());
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(file.get(), target, StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }

    /** Something that a run tells how far it is, and that stops it when {@link #cancel} was asked for. */
    public Consumer<ImportProgress> watch(String run, Consumer<ImportProgress> next) throws IOException {
        Path folder = folder(run);
        RunWatch.clear(folder);
        return new RunWatch(folder, next);
    }

    /** How far a run is, by what it told last. */
    public Optional<ImportProgress> progress(String run) {
        return RunWatch.read(base.resolve(run));
    }

    /** Asks a run that is under way, in whatever process, to stop. */
    public void cancel(String run) throws IOException {
        RunWatch.cancel(folder(run));
    }

    /** Removes the notes of a run that ended, and its folder when nothing else is in it. */
    public void tidy(String run) throws IOException {
        Path folder = base.resolve(run);
        RunWatch.clear(folder);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                if (left.findAny().isPresent()) {
                    return;
                }
            }
            Files.deleteIfExists(folder);
        }
    }

    /** The same for runs that were interrupted, long after: what cannot be removed is only told in the log. */
    public void tidy(List<String> interrupted) {
        for (String run : interrupted) {
            try {
                tidy(run);
            } catch (IOException e) {
                LOG.warn("notes of run {} could not be removed: {}", run, e.getMessage());
            }
        }
    }

    /** Removes all that is kept in the folder of a run. */
    public void delete(String run) throws IOException {
        Path folder = base.resolve(run);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
