package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppendOnlyTest {

    private static final Pattern ALTERED =
            Pattern.compile("(?i)(update\\s+revision\\b|delete\\s+from\\s+revision\\b|delete\\s+from\\s+place\\b)");

    @Test
    void hasNoStatementThatAltersARevisionOrForgetsAPlace() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|sql)")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(ALTERED));
        }
    }
}
