package org.jalon.search;

import java.util.List;
import org.jalon.site.Words;

/** Beans of this type know what a person can do at once, at home, while they look for a place that helps. */
public interface Suggested {

    /**
     * What fits what is asked for, the best first, at most three; empty when nothing fits. Answers from memory, since each search asks.
     */
    List<Line> find(SearchQuery query, Words words);

    /**
     * Something that may help.
     *
     * @param href of its page, in the language of the words
     * @param label its title
     * @param about what it is and how long it takes, in a few words
     */
    record Line(String href, String label, String about) {}
}
