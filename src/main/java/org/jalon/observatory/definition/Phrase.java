package org.jalon.observatory.definition;

import org.jalon.site.Language;

/**
 * A text in the languages of the pages.
 *
 * @param french not blank
 * @param english not blank
 */
public record Phrase(String french, String english) {

    public static final Phrase NONE = new Phrase("", "");

    public String in(Language language) {
        return language == Language.FRENCH ? french : english;
    }
}
