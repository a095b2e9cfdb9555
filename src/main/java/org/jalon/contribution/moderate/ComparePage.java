package org.jalon.contribution.moderate;

import org.jalon.account.FormKey;
import org.jalon.duplicates.SideBySide;
import org.jalon.site.Page;

/**
 * Two places side by side, before one is merged into the other.
 *
 * @param head of the document
 * @param key of its form
 * @param sides the place of the proposal beside the one to keep
 * @param what happens when they are merged
 * @param back where the proposal is
 * @param action where to send that they are the same
 * @param keeper the place to keep
 * @param version of the proposal that the page shows
 */
public record ComparePage(
        Page head,
        FormKey key,
        SideBySide sides,
        String what,
        String back,
        String action,
        String keeper,
        int version) {}
