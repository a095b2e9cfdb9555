package org.jalon.intake.page;

import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * The form of a new source.
 *
 * @param head of the document
 * @param key of its form
 * @param title as typed
 * @param address as typed
 * @param error what is wrong, empty when nothing is
 */
public record NewSourcePage(Page head, FormKey key, String title, String address, String error) {}
