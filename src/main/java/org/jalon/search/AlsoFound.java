package org.jalon.search;

import java.util.List;
import org.jalon.site.Words;
import org.jalon.territory.Located;
import org.jspecify.annotations.Nullable;

/** Beans of this type know other things than places that have the words somebody typed into the search for places. */
public interface AlsoFound {

    /** What else there is, each as a link; empty when nothing is found. Answers from memory, since each search asks. */
    List<Line> find(String text, Words words);

    /**
     * What else there is around where somebody looks, each as a link; nothing unless a bean knows better. Answers from memory.
     *
     * @param typed all that they typed, of where and of what
     * @param where the search is centred, null when they did not say
     */
    default List<Line> around(String typed, @Nullable Located where, Words words) {
        return List.of();
    }

    /**
     * Other things that were found.
     *
     * @param href of the page that shows them, in the language of the words
     * @param label how many of what
     */
    record Line(String href, String label) {}
}
