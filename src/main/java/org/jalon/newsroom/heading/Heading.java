package org.jalon.newsroom.heading;

import java.util.Locale;
import org.jalon.site.Language;

/**
 * A section or theme.
 *
 * @param kind whether it is a section or a theme
 * @param id as addresses write it: {@code departements}; given once and never changed
 * @param french its name
 * @param english its name in English, empty when it has none
 * @param position smaller is earlier
 * @param retired whether nothing new is put under it; what is there stays
 */
public record Heading(Kind kind, String id, String french, String english, int position, boolean retired) {

    /** What headings there are. */
    public enum Kind {
        /** Where an item stands: it has exactly one. */
        SECTION,
        /** What it is about: it has any number. */
        THEME;

        /** As addresses, forms and the database write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The name in a language; the French one where it was not translated. */
    public String name(Language language) {
        return language == Language.ENGLISH && !english.isEmpty() ? english : french;
    }
}
