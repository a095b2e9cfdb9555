package org.jalon.observatory.desk;

import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The question whether a dataset be removed.
 *
 * @param head of the document
 * @param key of its form
 * @param text what happens then
 */
public record RemovalPage(Page head, FormKey key, String text) {}
