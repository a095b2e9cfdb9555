package org.jalon.paper;

import org.jalon.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page made ready for the press: with all that a file for everybody must say, and without what paper cannot do. */
final class Manuscript {

    /** What a page may say otherwise; it comes first. */
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm; font-family: "%1$s" }
            body { font-family: "%1$s"; font-size: 10.5pt; line-height: 1.35; margin: 0 }
            img { display: block }
            """.formatted(Typeface.NAME);

    private Manuscript() {}

    static Document of(String html, String title, Language language) {
        Document page = Jsoup.parse(html);
        page.select("script, iframe, object, embed, link, template, noscript").remove();
        page.title(title);
        page.select("html").attr("lang", language.tag());
        page.head().prependElement("style").appendText(STYLE);
        if (page.select("meta[name=description]").isEmpty()) {
            page.head().appendElement("meta").attr("name", "description").attr("content", title);
        }
        for (Element link : page.select("a[href]:not([title])")) {
            link.attr("title", link.text());
        }
        Bookmarks.of(page);
        return page;
    }
}
