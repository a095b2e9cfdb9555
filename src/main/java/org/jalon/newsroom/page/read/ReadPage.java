package org.jalon.newsroom.page.read;

import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page as everybody reads it.
 *
 * @param head of the document
 * @param title of the page
 * @param lead before the text, may be empty
 * @param body safe HTML
 * @param language of the text where it is not that of the page, null where it is
 * @param reviewed when it was last found right, in words; may be empty
 */
public record ReadPage(
        Page head,
        String title,
        String lead,
        String body,
        @Nullable String language,
        String reviewed) {}
