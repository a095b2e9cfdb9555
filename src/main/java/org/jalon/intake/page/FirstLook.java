package org.jalon.intake.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.mapping.RequiredFields;
import org.jalon.intake.read.ReadOptions;
import org.jalon.intake.read.RowFile;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunOrder;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Leads from a file that came to what comes next: its preview, or first the mapping of columns that nobody mapped yet. */
public final class FirstLook {

    private static final int SAMPLE = 50;

    private final RunFiles files;

    public FirstLook(RunFiles files) {
        this.files = files;
    }

    /** The answer to whoever brought the file of this run. */
    ResponseEntity<Void> at(SourceSettings source, RunOrder run, Language language) {
        String path = needsMapping(source, run)
                ? SourcesPresenter.path(source) + "/correspondances?passage=" + run.id()
                : SourcesPresenter.path(source) + "/passages/" + run.id();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(language.path(path)))
                .build();
    }

    private boolean needsMapping(SourceSettings source, RunOrder run) {
        Optional<Path> file = files.find(run);
        if (source.mappingVersion() > 0 || file.isEmpty()) {
            return false;
        }
        try {
            RequiredFields required = new RequiredFields(Mapping.standard());
            var rows = RowFile.open(file.get(), run.origin(), ReadOptions.NONE)
                    .sample(SAMPLE)
                    .rows();
            if (rows.isEmpty()) {
                return false;
            }
            rows.forEach(required::see);
            return !isComplete(required);
        } catch (UserError e) {
            return false; // the preview says what is wrong with the file
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isComplete(RequiredFields required) {
        try {
            required.check();
            return true;
        } catch (UserError e) {
            return false;
        }
    }
}
