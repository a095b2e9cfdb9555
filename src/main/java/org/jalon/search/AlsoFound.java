package org.jalon.search;

import java.util.List;
import org.jalon.site.Words;

/** Beans of this type know other things than places that have the words somebody typed into the search for places. */
public interface AlsoFound {

    /** What else there is, each as a link; empty when nothing is found. Answers from memory, since each search asks. */
    List<Line> find(String text, Words words);

    /**
     * Other things that were found.
     *
     * @param href of the page that shows them, in the language of the words
     * @param label how many of what
     */
    record Line(String href, String label) {}
}
