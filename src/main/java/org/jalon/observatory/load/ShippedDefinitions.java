package org.jalon.observatory.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jalon.site.UserError;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The definitions that come with the program, and those that an operator writes. */
public final class ShippedDefinitions {

    private static final String FOLDER = "observatory/definitions/";
    private static final String ENDING = ".yaml";

    private ShippedDefinitions() {}

    /** The names of those that come with the program, in alphabetical order. */
    public static List<String> names() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + ENDING);
            return Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(ENDING, ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The definition of that name, or in that file.
     *
     * @throws UserError when there is neither
     */
    public static String get(String nameOrFile) {
        try {
            if (names().contains(nameOrFile)) {
                return new PathMatchingResourcePatternResolver()
                        .getResource("classpath:" + FOLDER + nameOrFile + ENDING)
                        .getContentAsString(StandardCharsets.UTF_8);
            }
            return Files.readString(Path.of(nameOrFile));
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("observatory.definition.unreadable", nameOrFile, String.join(", ", names()));
        }
    }
}
