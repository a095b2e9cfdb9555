package org.jalon.observatory.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * A file on its way.
 *
 * @param head of the document
 * @param key of its forms
 * @param file as the sender called it
 * @param state one of {@code working}, {@code checked}, {@code stored}, {@code refused}
 * @param outcome in a sentence
 * @param problems what is to be mended, one a line
 * @param facts label and text
 * @param path of this file's pages
 */
public record JobPage(
        Page head,
        FormKey key,
        String file,
        String state,
        String outcome,
        List<String> problems,
        List<Fact> facts,
        String path) {

    /** A line of what was found. */
    public record Fact(String label, String text) {}
}
