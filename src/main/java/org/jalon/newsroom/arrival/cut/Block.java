package org.jalon.newsroom.arrival.cut;

import java.util.List;
import org.jalon.newsroom.arrival.mend.Mend;

/**
 * A line or paragraph of a page, and what it is in the article that it belongs to.
 *
 * @param role of it
 * @param text of it
 * @param markdown whether the text is Markdown already; otherwise it is plain
 * @param gap empty lines before it
 * @param mends what was mended in it, or should be looked at
 */
public record Block(Role role, String text, boolean markdown, int gap, List<Mend> mends) {

    /** What a block is. */
    public enum Role {
        /** The title of an article, kept apart from its text. */
        TITLE,
        /** What an article begins with, kept apart from its text. */
        LEAD,
        PARAGRAPH,
        HEADING,
        /** Of a list. */
        ITEM,
        /** Describes an image. */
        CAPTION,
        /** A day and an hour: perhaps the article announces an event. */
        EVENT,
        /** Who wrote it, and when. */
        BYLINE,
        /** "To know more": what follows leads elsewhere. */
        LINKS,
        /** Leads elsewhere. */
        LINK,
        /** "Also here": what follows are other articles of the same site. */
        RELATEDS,
        /** Another article of the same site. */
        RELATED,
        /** Of a list of publications beside the articles. */
        ISSUE,
        /** Stands on every page of the site, or separates: no part of any article. */
        REST;

        /** As forms and bundles write it. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** What a person may say that a block is. */
        public static List<Role> choices() {
            return List.of(PARAGRAPH, HEADING, ITEM, CAPTION, LINK, RELATED, EVENT, REST);
        }
    }

    public Block {
        mends = List.copyOf(mends);
    }

    /** Plain text, of which nothing is known yet. */
    public static Block plain(String text, int gap) {
        return new Block(Role.PARAGRAPH, text, false, gap, List.of());
    }

    /** Markdown whose role is known. */
    public static Block written(Role role, String markdown) {
        return new Block(role, markdown, true, 1, List.of());
    }

    /** The same as something else. */
    public Block as(Role other) {
        return new Block(other, text, markdown, gap, mends);
    }

    /** The same with other words. */
    public Block saying(String words) {
        return new Block(role, words, markdown, gap, mends);
    }

    /** The same with more that was mended. */
    public Block mended(List<Mend> more) {
        return new Block(
                role,
                text,
                markdown,
                gap,
                java.util.stream.Stream.concat(mends.stream(), more.stream()).toList());
    }
}
