package org.jalon.newsroom.media;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The files that editors sent.
 *
 * @param head of the document
 * @param key of its form
 * @param error why a file was not taken, may be empty
 * @param added the file that was just taken
 * @param lines the newest files
 */
public record FilesPage(
        Page head, FormKey key, String error, @Nullable Line added, List<Line> lines) {

    /**
     * A file.
     *
     * @param path of it
     * @param picture path of a small form, empty for documents
     * @param label its type and size
     * @param markdown what to write to show it
     */
    public record Line(String path, String picture, String label, String markdown) {}
}
