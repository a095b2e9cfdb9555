package org.jalon.intake.page;

import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The form for a new file of a source.
 *
 * @param head of the document
 * @param key of its form
 * @param title of the source
 * @param back path of its page
 * @param error what is wrong, empty when nothing is
 */
public record FilePage(Page head, FormKey key, String title, String back, String error) {}
