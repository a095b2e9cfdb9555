package org.jalon.directory;

import java.util.List;
import java.util.Set;
import org.jalon.site.Words;

/** Beans of this type know what helps with the same as a place does; the sheet of a place shows what all of them tell. */
public interface PlaceHelp {

    /**
     * What helps with these services, the best first, at most three; empty when nothing does. Answers from memory, since each sheet asks.
     */
    List<Line> with(Set<Service> services, Words words);

    /**
     * Something that may help.
     *
     * @param href of its page, in the language of the words
     * @param label its title
     * @param about what it is and how long it takes, in a few words
     */
    record Line(String href, String label, String about) {}
}
