package org.jalon.directory;

import java.util.List;
import org.jalon.site.Words;

/** Beans of this type know what is published about places; the sheet of a place shows what all of them tell. */
public interface PlaceNews {

    /** The newest about a place; empty when nothing is known. Answers by one query, since each sheet asks. */
    List<Line> of(PlaceId place, Words words);

    /**
     * Something published.
     *
     * @param href of its page, in the language of the words
     * @param label its title
     * @param about when, or what it is
     */
    record Line(String href, String label, String about) {}
}
