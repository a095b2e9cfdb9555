package org.jalon.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headings of a page as the outline of its file: each below the last one of a higher rank. */
final class Bookmarks {

    private static final String ID = "titre-";

    private Bookmarks() {}

    /** Adds to the head of the page what the press makes the outline of. */
    static void of(Document document) {
        Deque<Element> open = new ArrayDeque<>();
        Deque<Integer> ranks = new ArrayDeque<>();
        Element root = document.head().appendElement("bookmarks");
        int number = 0;
        for (Element heading : document.select("h1, h2, h3")) {
            int rank = heading.tagName().charAt(1) - '0';
            while (!ranks.isEmpty() && ranks.peek() >= rank) {
                ranks.pop();
                open.pop();
            }
            if (heading.id().isEmpty()) {
                heading.attr("id", ID + ++number);
            }
            Element parent = open.isEmpty() ? root : open.peek();
            open.push(parent.appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id()));
            ranks.push(rank);
        }
        if (root.childrenSize() == 0) {
            root.remove();
        }
    }
}
