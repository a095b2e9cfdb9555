package org.jalon.about.notice;

import java.util.List;
import org.jalon.site.SiteLink;
import org.jalon.site.SiteLinks;
import org.jalon.site.Words;

/** The pages about the site itself, at the foot of all. */
public final class NoticeInFoot implements SiteLinks {

    private record Entry(int order, String key, String path) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(20, "legal.title", "/mentions-legales"),
            new Entry(30, "privacy.title", "/donnees-personnelles"),
            new Entry(40, "legal.contact.title", "/contact"),
            new Entry(50, "legal.all.title", "/plan-du-site"));

    @Override
    public List<SiteLink> list(Words words) {
        return ENTRIES.stream()
                .map(entry -> new SiteLink(
                        SiteLink.Group.ABOUT,
                        entry.order(),
                        words.say(entry.key()),
                        words.language().path(entry.path()),
                        true))
                .toList();
    }
}
