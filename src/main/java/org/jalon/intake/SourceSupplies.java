package org.jalon.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jalon.intake.read.ReadOptions;
import org.jalon.intake.source.Supply;

/** What those who keep sources can choose from for their files. */
public final class SourceSupplies {

    private final Inbox inbox;

    SourceSupplies(Inbox inbox) {
        this.inbox = inbox;
    }

    /** The folders that the operator opened to sources, by name. */
    public List<String> folders() {
        try {
            return inbox.folders();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the files of a supply are to be read. */
    public ReadOptions options(Supply supply) {
        return SourceFiles.options(supply);
    }
}
