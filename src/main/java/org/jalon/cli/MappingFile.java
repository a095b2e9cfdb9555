package org.jalon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.intake.mapping.Mapping;
import org.jalon.site.UserError;

/** A mapping in a file. */
final class MappingFile {

    private MappingFile() {}

    /** @throws UserError when the file is missing, unreadable, or no mapping */
    static Mapping read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserError("intake.error.missing", file);
        }
        try {
            return Mapping.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UserError("intake.error.read", file, String.valueOf(e.getMessage()));
        }
    }
}
