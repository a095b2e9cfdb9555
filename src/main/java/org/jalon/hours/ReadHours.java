package org.jalon.hours;

import java.util.List;
import java.util.Optional;

/**
 * What was made of a French text about opening hours.
 *
 * <p>Never less strict than the text: what it says under a condition that nobody can check is a comment in the hours,
 * and its minutes are not known instead of open.
 *
 * @param osm in the OSM syntax, empty when nothing could be read
 * @param unread the parts of the text that were not understood, or that contradict others, in its order; each is kept
 *     as a comment in the hours unless these are empty
 * @param daysSaid whether the text says which days it is about; hours without days are those of one day, such as a cell
 *     of a table
 */
public record ReadHours(String osm, List<String> unread, boolean daysSaid) {

    public ReadHours {
        unread = List.copyOf(unread);
    }

    /** The hours; empty when nothing could be read. */
    public Optional<OpeningHours> hours() {
        return OpeningHours.parse(osm);
    }

    /** Whether something was read. */
    public boolean isRead() {
        return !osm.isEmpty();
    }

    /** Whether something was read and all of it was understood. */
    public boolean isReadInFull() {
        return isRead() && unread.isEmpty();
    }
}
