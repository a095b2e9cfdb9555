package org.jalon.newsroom.letter.print;

import java.util.List;
import org.jalon.site.Words;

/**
 * What the template of a letter prints.
 *
 * @param words of its language
 * @param subject on one line
 * @param preview what mail programs show beside it, may be empty
 * @param series its title
 * @param editorial safe HTML with its styles, may be empty
 * @param items it tells of
 * @param archive address of the same letter on the web
 * @param preferences address where its reader changes what they get
 * @param leave address where they leave
 * @param why they get it
 * @param foot who sends it, a line each
 */
public record LetterMail(
        Words words,
        String subject,
        String preview,
        String series,
        String editorial,
        List<Item> items,
        String archive,
        String preferences,
        String leave,
        String why,
        List<String> foot) {

    /**
     * Something it tells of.
     *
     * @param kind and day, in words
     * @param title of it
     * @param lead may be empty
     * @param address of its page
     */
    public record Item(String kind, String title, String lead, String address) {}
}
