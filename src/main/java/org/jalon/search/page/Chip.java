package org.jalon.search.page;

import org.jspecify.annotations.Nullable;

/**
 * A link that adds or removes one criterion.
 *
 * @param href of the search that it leads to
 * @param label in a few words
 * @param count of places that it would leave, absent when not known or of no use
 * @param on whether it is active, and the link removes it
 * @param shape of the category it stands for, empty for none
 */
public record Chip(String href, String label, @Nullable Integer count, boolean on, String shape) {

    static Chip removing(String href, String label, String shape) {
        return new Chip(href, label, null, true, shape);
    }

    static Chip adding(String href, String label, @Nullable Integer count, String shape) {
        return new Chip(href, label, count, false, shape);
    }
}
