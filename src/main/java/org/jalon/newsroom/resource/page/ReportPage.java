package org.jalon.newsroom.resource.page;

import org.jalon.account.FormKey;
import org.jalon.site.Page;

/**
 * Where readers say that a link is broken.
 *
 * @param head of the document
 * @param key of the form
 * @param card the resource
 * @param url that is said to be broken
 * @param said what came of it, empty before they said it
 */
public record ReportPage(Page head, FormKey key, ResourceCard card, String url, String said) {}
