package org.jalon.observatory;

import java.util.List;
import org.jalon.territory.Territory;

/**
 * Beans of this type know what is going to happen where; the pages of territories show what all of them tell. They answer from
 * memory or by one query, since each such page asks.
 */
public interface Happenings {

    /** What is coming in a territory, soonest first; empty when nothing is known. */
    List<Happening> coming(Territory territory, int most);
}
