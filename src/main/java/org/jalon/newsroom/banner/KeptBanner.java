package org.jalon.newsroom.banner;

import java.time.Instant;
import org.jalon.site.Banner;
import org.jalon.site.Language;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * A banner as editors wrote it.
 *
 * @param id of it
 * @param level how much it matters
 * @param where it is shown
 * @param french what it says
 * @param english the same in English, without text where nobody translated it
 * @param link French path or address of where to read more, empty for nowhere
 * @param time when it is shown
 * @param version 1 for the first, one more with each change
 */
public record KeptBanner(
        String id, Banner.Level level, Where where, Said french, Said english, String link, Time time, int version) {

    /**
     * Where a banner is shown.
     *
     * @param area of pages
     * @param territory that these must be about, null when they may be about any
     */
    public record Where(Area area, @Nullable Territory territory) {}

    /**
     * What it says in a language.
     *
     * @param text plain
     * @param link what the link is called, empty without link
     */
    public record Said(String text, String link) {

        static final Said NOTHING = new Said("", "");
    }

    /**
     * When it is shown.
     *
     * @param from when on
     * @param until when, always later
     */
    public record Time(Instant from, Instant until) {

        public Time {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("a banner must end after it begins");
            }
        }
    }

    boolean isOver(Instant now) {
        return !now.isBefore(time.until());
    }

    boolean isShownAt(Instant now) {
        return !now.isBefore(time.from()) && !isOver(now);
    }

    /** As pages of a language say it. */
    public Banner in(Language language) {
        boolean translated = language == Language.ENGLISH && !english.text().isEmpty();
        Said said = translated ? english : french;
        String href = link.startsWith("/") ? language.path(link) : link;
        return new Banner(
                id + "-" + version,
                level,
                said.text(),
                translated ? Language.ENGLISH : Language.FRENCH,
                link.isEmpty() ? null : new Banner.Link(href, said.link()),
                time.from(),
                time.until());
    }
}
