package org.jalon.observatory.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.DatasetReader;
import org.springframework.core.io.ClassPathResource;

/** The definitions of what Jalon computes, in the same form as those of files. */
final class ComputedDefinitions {

    /** Stands for the day of the computation in the definition. */
    private static final String DAY = "{day}";

    private ComputedDefinitions() {}

    /** @param day on which it is computed: the vintage */
    static Dataset read(String name, LocalDate day) {
        try {
            String yaml = new ClassPathResource("observatory/computed/" + name + ".yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
            return DatasetReader.parse(yaml.replace(DAY, day.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
