package org.jalon.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Links to pages of this site that everybody may want to find. Modules offer theirs as beans; asked on every page, so cheap. */
@FunctionalInterface
public interface SiteLinks {

    /** Its links, with labels and paths in a language. */
    List<SiteLink> list(Words words);

    /** All links of several sources, group by group, each group in its order. */
    static List<SiteLink> all(Stream<SiteLinks> sources, Words words) {
        return sources.flatMap(source -> source.list(words).stream())
                .sorted(Comparator.comparing(SiteLink::group).thenComparingInt(SiteLink::order))
                .toList();
    }
}
