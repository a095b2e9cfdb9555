package org.jalon.newsroom.letter;

import java.util.Set;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.storage.Database;

/** The uploaded files that letters lead to: drafts, and what is in the archive and in mailboxes for good. */
final class LetterFiles implements MediaUse {

    private static final String TEXTS = "select editorial from letter where editorial like " + LIKE
            + " union all select frozen from letter where frozen like " + LIKE;

    private final Database database;

    LetterFiles(Database database) {
        this.database = database;
    }

    @Override
    public Set<String> files() {
        return MediaUse.named(database.jdbc().sql(TEXTS).query(String.class).list());
    }
}
