package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the files of the project themselves. */
class SourceFilesTest {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_TEST = 400;

    @Test
    void aFileCanBeReadInOneGo() {
        Stream<Path> tooLong = Stream.of(
                        filesBelow("src/main", LONGEST_FILE),
                        filesBelow("src/bench", LONGEST_FILE),
                        filesBelow("src/test", LONGEST_TEST))
                .flatMap(List::stream);
        assertThat(tooLong).as("files past 300 lines, tests past 400").isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("src/main/java"))) {
            List<Path> packages = paths.filter(Files::isDirectory)
                    .filter(folder -> holdsJava(folder))
                    .toList();
            assertThat(packages)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .exists()
                            .content()
                            .contains("/**", "NullMarked"));
        }
    }

    private static List<Path> filesBelow(String root, int most) {
        if (!Files.isDirectory(Path.of(root))) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(Path.of(root))) {
            return paths.filter(path -> path.toString().matches(".*\\.(java|jte|ts|css|mjs)"))
                    .filter(path -> !path.toString().contains("node_modules"))
                    .filter(path -> linesOf(path) > most)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long linesOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
