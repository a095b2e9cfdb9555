package org.jalon.newsroom.letter.print;

import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * What editors wrote, as mail programs can show it: few elements, styles inside of them, addresses in full, images of this site
 * only. So no image of a letter can tell anybody else that it was opened, and all readers load the same addresses.
 */
final class MailHtml {

    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("p", "margin:0 0 16px"),
            Map.entry("ul", "margin:0 0 16px;padding-left:24px"),
            Map.entry("ol", "margin:0 0 16px;padding-left:24px"),
            Map.entry("li", "margin:0 0 4px"),
            Map.entry("h2", "margin:24px 0 8px;font-size:22px;line-height:1.25"),
            Map.entry("h3", "margin:20px 0 8px;font-size:19px;line-height:1.25"),
            Map.entry("h4", "margin:16px 0 8px;font-size:18px;line-height:1.25"),
            Map.entry("blockquote", "margin:0 0 16px;padding-left:12px;border-left:4px solid #75848e"),
            Map.entry("img", "display:block;max-width:100%;height:auto"),
            Map.entry("table", "margin:0 0 16px;border-collapse:collapse"),
            Map.entry("th", "padding:4px 8px;border:1px solid #75848e;text-align:left"),
            Map.entry("td", "padding:4px 8px;border:1px solid #75848e"),
            Map.entry("a", "color:#0b5c6b"));

    private static final Safelist KEPT = new Safelist()
            .addTags("p", "ul", "ol", "li", "h2", "h3", "h4", "blockquote", "table", "thead", "tbody", "tr", "th", "td")
            .addTags("em", "strong", "br", "hr", "sup", "code", "pre", "del", "a", "img")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https", "mailto", "tel");

    private static final int WIDEST = 600;
    private static final Set<String> OWN = Set.of("/fichiers/");

    private MailHtml() {}

    /**
     * The body of a part of a mail.
     *
     * @param html safe, as pages show it
     * @param base where addresses of this site begin
     */
    static Element of(String html, String base) {
        Document document = Jsoup.parseBodyFragment(html, base + "/");
        document.outputSettings().prettyPrint(false);
        for (Element link : document.select("a[href]")) {
            link.attr("href", link.attr("href").startsWith("#") ? "" : link.absUrl("href"));
        }
        for (Element image : document.select("img")) {
            String path = image.attr("src");
            if (OWN.stream().noneMatch(path::startsWith)) {
                image.replaceWith(new Element("em").text(image.attr("alt")));
            } else {
                image.attr("src", base + path);
                image.attr("width", Integer.toString(width(image)));
            }
        }
        document.select("figcaption").tagName("p");
        Document clean = Jsoup.parseBodyFragment(
                Jsoup.clean(document.body().html(), base, KEPT, new Document.OutputSettings().prettyPrint(false)));
        clean.outputSettings().prettyPrint(false);
        STYLES.forEach((tag, style) -> clean.select(tag).attr("style", style));
        return clean.body();
    }

    private static int width(Element image) {
        String written = image.attr("width");
        return written.matches("\\d{1,5}") ? Math.min(Integer.parseInt(written), WIDEST) : WIDEST;
    }
}
