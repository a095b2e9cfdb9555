package org.jalon.directory;

import java.util.Optional;
import org.jalon.site.Words;

/** Beans of this type know whether a place has a version of its sheet that is easy to read; the sheet leads there. */
public interface EasyReading {

    /** The version of a place, if there is one. Each sheet asks, so it must be cheap. */
    Optional<Link> of(PlaceId place, Words words);

    /**
     * Leads to it. The text there is in French, whatever the language of the words.
     *
     * @param href of its page
     * @param label what it is
     */
    record Link(String href, String label) {}
}
