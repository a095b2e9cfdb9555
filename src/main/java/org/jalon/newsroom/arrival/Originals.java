package org.jalon.newsroom.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jalon.newsroom.ItemId;
import org.springframework.util.FileSystemUtils;

/** The files that arrived, as they came: one folder each time, in it a file by its number. Their own names are never names on this disk. */
final class Originals {

    private final Path folder;

    Originals(Path folder) {
        this.folder = folder;
    }

    void keep(String arrivalId, int number, Path content) throws IOException {
        Path file = path(arrivalId, number);
        Files.createDirectories(file.getParent());
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<Path> find(String arrivalId, int number) {
        return Optional.of(arrivalId)
                .filter(ItemId::isValid)
                .map(id -> path(id, number))
                .filter(Files::isRegularFile);
    }

    void delete(String arrivalId) {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(arrivalId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String arrivalId, int number) {
        return folder.resolve(arrivalId).resolve(Integer.toString(number));
    }
}
