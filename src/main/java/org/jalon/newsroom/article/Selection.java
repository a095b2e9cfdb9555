package org.jalon.newsroom.article;

import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a reader wants to see; what is null narrows nothing.
 *
 * @param section id
 * @param theme id
 * @param territory that they are about, or one inside of it
 * @param year of their date
 */
public record Selection(
        @Nullable String section,
        @Nullable String theme,
        @Nullable Territory territory,
        @Nullable Integer year) {

    public static final Selection ALL = new Selection(null, null, null, null);

    /** All articles about a territory. */
    public static Selection of(Territory territory) {
        return new Selection(null, null, territory, null);
    }
}
