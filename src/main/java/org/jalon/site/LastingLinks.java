package org.jalon.site;

import java.util.List;
import org.jalon.site.SiteLink.Group;

/** The links to pages that every site has. */
final class LastingLinks implements SiteLinks {

    private record Entry(Group group, int order, String key, String path, boolean foot) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(Group.SEARCH, 10, "search", "/", true),
            new Entry(Group.SEARCH, 20, "map", "/carte", true),
            new Entry(Group.SEARCH, 30, "list", "/lieux", false),
            new Entry(Group.SEARCH, 40, "favourites", "/favoris", true),
            new Entry(Group.NEWS, 10, "news", "/actualites", true),
            new Entry(Group.NEWS, 20, "agenda", "/agenda", true),
            new Entry(Group.NEWS, 30, "resources", "/ressources", true),
            new Entry(Group.NEWS, 40, "publications", "/publications", true),
            new Entry(Group.NEWS, 50, "letter", "/lettre", true),
            new Entry(Group.NEWS, 60, "observatory", "/observatoire", true),
            new Entry(Group.SHARE, 10, "add", "/proposer", true),
            new Entry(Group.SHARE, 20, "hours", "/horaires", true),
            new Entry(Group.SHARE, 30, "embed", "/integrer", true),
            new Entry(Group.SHARE, 40, "data", "/donnees", true));

    @Override
    public List<SiteLink> list(Words words) {
        return ENTRIES.stream()
                .map(entry -> new SiteLink(
                        entry.group(),
                        entry.order(),
                        words.say("site.footer." + entry.key()),
                        words.language().path(entry.path()),
                        entry.foot()))
                .toList();
    }
}
