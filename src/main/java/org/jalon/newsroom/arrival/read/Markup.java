package org.jalon.newsroom.arrival.read;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jalon.site.UserError;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the markup of others: their HTML, their Markdown, their XML. Nothing in it is run, fetched or replaced. */
final class Markup {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), AutolinkExtension.create());
    private static final Parser MARKDOWN = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(60)
            .maxInlineNesting(60)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private static final Pattern FIGURE = Pattern.compile("\\{\\{[<%]\\s*figure\\s+(.*?)/?\\s*[%>]\\}\\}");
    private static final Pattern YOUTUBE =
            Pattern.compile("\\{\\{[<%]\\s*youtube\\s+\"?([\\w-]{6,20})\"?\\s*/?[%>]\\}\\}");
    private static final Pattern LIQUID =
            Pattern.compile("\\{%.*?%\\}|\\{\\{[<%].*?[%>]\\}\\}|\\{:.*?\\}", Pattern.DOTALL);
    private static final Pattern ENTITIES = Pattern.compile("<!ENTITY|<!DOCTYPE[^>]*\\[", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** Markdown, with what Hugo and Jekyll put into it. */
    static Element ofMarkdown(String text) {
        String plain = YOUTUBE.matcher(text).replaceAll("\n\nhttps://www.youtube.com/watch?v=$1\n\n");
        plain = FIGURE.matcher(plain).replaceAll(found -> figure(found.group(1)));
        plain = LIQUID.matcher(plain).replaceAll("");
        return ofHtml(RENDERER.render(MARKDOWN.parse(plain)));
    }

    private static String figure(String attributes) {
        Element made = Jsoup.parseBodyFragment("<img " + attributes.replace("<", "") + ">")
                .body();
        Element image = made.selectFirst("img");
        if (image == null) {
            return "";
        }
        Element figure = new Element("figure");
        figure.appendElement("img").attr("src", image.attr("src")).attr("alt", image.attr("alt"));
        String caption = image.attr("caption").isEmpty() ? image.attr("title") : image.attr("caption");
        if (!caption.isEmpty()) {
            figure.appendElement("figcaption").text(caption);
        }
        return java.util.regex.Matcher.quoteReplacement(
                "\n\n" + figure.outerHtml().replace("\n", "") + "\n\n");
    }

    static Element ofHtml(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    /**
     * XML as a tree. The parser knows no entities but those of the language itself, and fetches nothing.
     *
     * @throws UserError when the file declares entities, which honest exports do not
     */
    static Document ofXml(String text) {
        if (ENTITIES.matcher(text.substring(0, Math.min(text.length(), 20_000))).find()) {
            throw new UserError("arrival.error.entities");
        }
        return Jsoup.parse(text, "", org.jsoup.parser.Parser.xmlParser());
    }
}
