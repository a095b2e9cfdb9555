package org.jalon.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.hours.SchoolHolidays;
import org.jalon.site.UserError;
import org.jalon.storage.DataDirectory;
import org.springframework.stereotype.Component;

/** The operator's school holidays, when there is a {@code school-terms.csv} in the data directory. Read at the start. */
@Component
final class SchoolHolidaysFile {

    SchoolHolidaysFile(DataDirectory data) {
        Path file = data.path().resolve("school-terms.csv");
        if (Files.isRegularFile(file)) {
            try {
                SchoolHolidays.replaceTable(Files.newInputStream(file));
            } catch (IllegalArgumentException e) {
                throw new UserError("directory.schoolTerms.unreadable", file, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
    }
}
