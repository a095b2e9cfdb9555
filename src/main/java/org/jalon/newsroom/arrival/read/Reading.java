package org.jalon.newsroom.arrival.read;

import java.util.List;
import org.jalon.newsroom.arrival.mend.Mend;
import org.jalon.site.UserError;
import org.jsoup.nodes.Element;

/** What a file turned out to hold. */
public sealed interface Reading {

    /**
     * Articles, each of them certain.
     *
     * @param format as bundles write it
     * @param mends what was mended in the file as a whole
     * @param media where pictures were that the articles name by number or address
     */
    record Items(String format, List<Item> items, List<Mend> mends) implements Reading {}

    /** A text in which a person finds the articles. */
    record PlainPage(String text, String charset) implements Reading {}

    /**
     * A page in HTML in which a person finds the articles.
     *
     * @param format as bundles write it
     * @param page what it says of itself
     * @param content what it holds beside what stands on every page of its site
     */
    record WebPage(String format, PageFacts page, List<Element> content, List<Mend> mends) implements Reading {}

    /** A picture or document, which articles may lead to. */
    record Resource() implements Reading {}

    /** Nothing that can be read. */
    record Refused(UserError why) implements Reading {}
}
