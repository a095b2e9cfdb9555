package org.jalon.newsroom.page;

import java.util.List;
import java.util.stream.IntStream;
import org.jalon.newsroom.page.PublishedPages.Shown;
import org.jalon.site.Language;
import org.jalon.site.SiteLink;
import org.jalon.site.SiteLinks;
import org.jalon.site.Words;

/** Published pages on the map of the site, and those that were ticked at the foot of all pages. */
final class PagesInFoot implements SiteLinks {

    private static final int FIRST = 60;

    private final PublishedPages pages;

    PagesInFoot(PublishedPages pages) {
        this.pages = pages;
    }

    @Override
    public List<SiteLink> list(Words words) {
        List<Shown> all = pages.list();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new SiteLink(
                        SiteLink.Group.ABOUT,
                        FIRST + i,
                        all.get(i)
                                .version()
                                .content()
                                .in(words.language() == Language.ENGLISH)
                                .title(),
                        words.language().path(all.get(i).page().path()),
                        all.get(i).page().inFoot()))
                .toList();
    }
}
