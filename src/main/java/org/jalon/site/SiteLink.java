package org.jalon.site;

import java.util.Locale;

/**
 * A link to a page of this site, at the foot of every page or on the map of the site.
 *
 * @param group that it stands in
 * @param order smaller is higher, within its group
 * @param label of it, in the language of the page
 * @param path it leads to, in the language of the page
 * @param foot whether it stands at the foot of pages too, or on the map of the site only
 */
public record SiteLink(Group group, int order, String label, String path, boolean foot) {

    /** What people come for, in the order of the groups. */
    public enum Group {
        SEARCH,
        NEWS,
        SHARE,
        ABOUT;

        /** What the group is called. */
        public String title(Words words) {
            return words.say("site.links." + name().toLowerCase(Locale.ROOT));
        }
    }
}
