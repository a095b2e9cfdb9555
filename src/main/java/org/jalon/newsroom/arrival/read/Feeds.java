package org.jalon.newsroom.arrival.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jalon.newsroom.arrival.read.Item.Status;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads feeds: RSS 2.0, RSS 1.0 and Atom. Their items are published where they come from. */
final class Feeds {

    private Feeds() {}

    static boolean is(Document xml) {
        String root = xml.children().isEmpty() ? "" : xml.child(0).tagName().toLowerCase(Locale.ROOT);
        return root.equals("rss") || root.equals("rdf:rdf") || root.equals("feed");
    }

    static List<Item> items(Document xml) {
        String language = Stream.of(
                        text(xml, "language"),
                        text(xml, "dc:language"),
                        xml.child(0).attr("xml:lang"))
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse("")
                .replaceFirst("[-_].*", "")
                .toLowerCase(Locale.ROOT);
        List<Item> items = new ArrayList<>();
        xml.getElementsByTag("item").forEach(item -> items.add(rss(item, language)));
        xml.getElementsByTag("entry").forEach(entry -> items.add(atom(entry, language)));
        return items;
    }

    private static Item rss(Element item, String language) {
        String full = raw(item, "content:encoded");
        String description = raw(item, "description");
        String link = first(text(item, "link"), item.attr("rdf:about"));
        Instant date = Stream.of(text(item, "pubDate"), text(item, "dc:date"))
                .map(Dates::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return item(
                first(text(item, "guid"), link),
                text(item, "title"),
                full.isEmpty() ? "" : Markup.ofHtml(description).text(),
                full.isEmpty() ? description : full,
                first(text(item, "dc:creator"), text(item, "author")),
                date,
                item.getElementsByTag("category").eachText(),
                link,
                language,
                item.getElementsByTag("enclosure").eachAttr("url"));
    }

    private static Item atom(Element entry, String language) {
        Element content = entry.getElementsByTag("content").first();
        String summary = raw(entry, "summary");
        String full =
                content == null ? "" : content.attr("type").equals("xhtml") ? content.html() : raw(entry, "content");
        List<String> enclosures = new ArrayList<>();
        String link = "";
        for (Element each : entry.getElementsByTag("link")) {
            if (each.attr("rel").equals("enclosure")) {
                enclosures.add(each.attr("href"));
            } else if (each.attr("rel").isEmpty() || each.attr("rel").equals("alternate")) {
                link = each.attr("href");
            }
        }
        return item(
                first(text(entry, "id"), link),
                text(entry, "title"),
                full.isEmpty() ? "" : Markup.ofHtml(summary).text(),
                full.isEmpty() ? summary : full,
                entry.getElementsByTag("author").stream()
                        .map(author -> text(author, "name"))
                        .findFirst()
                        .orElse(""),
                Stream.of(text(entry, "published"), text(entry, "updated"))
                        .map(Dates::parse)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                entry.getElementsByTag("category").stream()
                        .map(each -> first(each.attr("label"), each.attr("term")))
                        .toList(),
                link,
                language,
                enclosures);
    }

    private static Item item(
            String key,
            String title,
            String lead,
            String html,
            String authors,
            @org.jspecify.annotations.Nullable Instant date,
            List<String> labels,
            String link,
            String language,
            List<String> enclosures) {
        return new Item(
                key.isEmpty() ? title : key,
                Markup.ofHtml(title).text(),
                lead,
                Markup.ofHtml(html),
                authors,
                date,
                Status.PUBLISHED,
                labels,
                link.isEmpty() ? List.of() : List.of(link),
                language,
                "",
                enclosures);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** The words of the first part of a name right below, in the order of the file. */
    static String text(Element parent, String name) {
        return raw(parent, name).strip();
    }

    static String raw(Element parent, String name) {
        Element found = parent.getElementsByTag(name).first();
        return found == null ? "" : found.wholeText();
    }
}
