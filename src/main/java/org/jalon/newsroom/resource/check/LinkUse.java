package org.jalon.newsroom.resource.check;

import java.util.List;
import org.jalon.territory.Territory;

/**
 * Something published that leads to an address elsewhere.
 *
 * @param address it leads to, with http or https
 * @param kind of thing, as {@code Findable.Kind} writes it: {@code resource}, {@code article}, {@code event}, {@code publication}
 * @param id of it, unique within its kind
 * @param title of it
 * @param deskPath French path of the page on which editors change it
 * @param territories it is about; none for what concerns everybody
 */
public record LinkUse(
        String address, String kind, String id, String title, String deskPath, List<Territory> territories) {

    public LinkUse {
        territories = List.copyOf(territories);
    }
}
