package org.jalon.observatory.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The datasets that were imported, and the form for another file.
 *
 * @param head of the document
 * @param key of its forms
 * @param datasets by id
 * @param choices of definitions
 * @param chosen id of the definition that was chosen before, may be empty
 * @param error what is to be mended, may be empty
 * @param done what was done, may be empty
 */
public record DeskPage(
        Page head,
        FormKey key,
        List<Line> datasets,
        List<Definitions.Choice> choices,
        String chosen,
        String error,
        String done) {

    /**
     * A dataset.
     *
     * @param name in words
     * @param id of it
     * @param origin who counted, and when
     * @param imported when, and by whom
     * @param covers how many territories, and which codes are unknown
     * @param remove address of the page that asks whether it be removed
     */
    public record Line(String name, String id, String origin, String imported, String covers, String remove) {}
}
