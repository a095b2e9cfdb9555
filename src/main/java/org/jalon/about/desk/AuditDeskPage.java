package org.jalon.about.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The audits, and the form that brings another.
 *
 * @param head of the document
 * @param key of its forms
 * @param state what the site declares today
 * @param said what came of the last act, may be empty
 * @param mistakes why a file was not kept, none otherwise
 * @param audits the newest first
 * @param today the last day that may be chosen
 */
public record AuditDeskPage(
        Page head, FormKey key, String state, String said, List<String> mistakes, List<Line> audits, String today) {

    /**
     * An audit that was kept.
     *
     * @param path its acts begin with
     * @param title by whom and when
     * @param about what it came to, and how it was brought
     * @param ended why it no longer counts, empty while it does
     */
    public record Line(String path, String title, String about, String ended) {}

    public AuditDeskPage {
        mistakes = List.copyOf(mistakes);
        audits = List.copyOf(audits);
    }
}
