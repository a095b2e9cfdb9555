package org.jalon.observatory;

import java.time.LocalDate;
import java.util.List;
import org.jalon.site.Language;
import org.jalon.territory.Territory;

/**
 * Beans of this type know what is published about territories; the pages of territories show what all of them tell. They answer by one
 * query, since each such page asks.
 */
public interface TerritoryNews {

    /** The newest about a territory, or something inside of it. */
    List<Item> newest(Territory territory, Language language, int most);

    /**
     * Something published.
     *
     * @param title of it
     * @param date that it bears
     * @param frenchPath of its page on this site
     */
    record Item(String title, LocalDate date, String frenchPath) {}
}
