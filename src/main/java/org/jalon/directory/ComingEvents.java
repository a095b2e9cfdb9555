package org.jalon.directory;

import java.util.List;
import org.jalon.site.Words;

/** What is going to happen in places. Modules that know offer it as beans; sheets of places say it. */
public interface ComingEvents {

    /** The next ones in a place, soonest first, few; empty when nothing is known. */
    List<Coming> at(PlaceId place, Words words);

    /**
     * Something to come.
     *
     * @param label when and what, in the language of the page
     * @param path of its page on this site, in that language
     */
    record Coming(String label, String path) {}
}
