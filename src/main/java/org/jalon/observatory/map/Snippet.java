package org.jalon.observatory.map;

import org.jalon.observatory.Measure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.site.Framing;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.springframework.web.util.HtmlUtils;

/** What one copies into one's own pages to show figures of this site: a frame, which needs no script. */
public final class Snippet {

    private static final int MAP_HEIGHT = 720;
    private static final int FIGURE_HEIGHT = 420;

    private Snippet() {}

    /** @param title that tells people who do not see it what is in the frame */
    public static String map(MapQuery query, String title, Site site, Words words) {
        return frame(site.url(words.language().path(query.path(Framing.FIGURE_MAP))), title, MAP_HEIGHT);
    }

    /** The public figure of one territory, beside those of the larger ones. */
    static String figure(Measure measure, Territory territory, String title, Site site, Words words) {
        return frame(site.url(words.language().path(figurePath(measure, territory))), title, FIGURE_HEIGHT);
    }

    /** The path of that figure, in French. */
    public static String figurePath(Measure measure, Territory territory) {
        return Framing.FIGURES + "/" + TerritoryWords.slug(territory.kind()) + "/" + territory.code() + "/"
                + measure.id();
    }

    private static String frame(String address, String title, int height) {
        return """
                <iframe src="%s" title="%s"
                  width="100%%" height="%d" loading="lazy" style="border: 0"></iframe>""".formatted(HtmlUtils.htmlEscape(address, "UTF-8"), HtmlUtils.htmlEscape(title, "UTF-8"), height);
    }
}
