package org.jalon.newsroom.easy.page;

import java.util.List;
import org.jalon.site.SiteLink;
import org.jalon.site.SiteLinks;
import org.jalon.site.Words;

/** Leads from the foot of every page to what is easy to read. */
final class EasyInFoot implements SiteLinks {

    private static final int ORDER = 15;

    @Override
    public List<SiteLink> list(Words words) {
        return List.of(new SiteLink(
                SiteLink.Group.NEWS,
                ORDER,
                words.say("easy.foot"),
                words.language().path(EasyLists.PATH),
                true));
    }
}
