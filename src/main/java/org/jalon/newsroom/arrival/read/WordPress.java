package org.jalon.newsroom.arrival.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.newsroom.arrival.read.Item.Status;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the export of a WordPress site: its posts and pages, their categories and authors, and where its files were. */
final class WordPress {

    private static final Set<String> TEXTS = Set.of("post", "page");
    private static final Set<String> PLANNED = Set.of("future");

    private final Document export;
    private final Map<String, String> attachments = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();

    WordPress(Document export) {
        this.export = export;
        for (Element author : export.getElementsByTag("wp:author")) {
            authors.put(Feeds.text(author, "wp:author_login"), Feeds.text(author, "wp:author_display_name"));
        }
        for (Element item : export.getElementsByTag("item")) {
            String url = Feeds.text(item, "wp:attachment_url");
            if (!url.isEmpty()) {
                attachments.put(Feeds.text(item, "wp:post_id"), url);
            }
        }
    }

    static boolean is(Document xml) {
        return !xml.getElementsByTag("wp:wxr_version").isEmpty()
                || !xml.getElementsByTag("wp:post_type").isEmpty();
    }

    List<Item> items() {
        String site = Feeds.text(export, "wp:base_blog_url");
        String language = Feeds.text(export, "language").replaceFirst("[-_].*", "");
        List<Item> items = new ArrayList<>();
        for (Element item : export.getElementsByTag("item")) {
            String status = Feeds.text(item, "wp:status");
            if (TEXTS.contains(Feeds.text(item, "wp:post_type"))
                    && !status.equals("trash")
                    && !status.equals("auto-draft")) {
                items.add(item(item, status, site, language));
            }
        }
        return items;
    }

    private Item item(Element item, String status, String site, String language) {
        String link = Feeds.text(item, "link");
        String id = Feeds.text(item, "wp:post_id");
        List<String> addresses = new ArrayList<>();
        if (!link.isEmpty()) {
            addresses.add(link);
        }
        if (!id.isEmpty()) {
            addresses.add(site + "/?p=" + id);
        }
        boolean open =
                status.equals("publish") && Feeds.text(item, "wp:post_password").isEmpty();
        List<String> labels = item.getElementsByTag("category").stream()
                .map(category -> category.text().strip())
                .filter(name -> !name.isEmpty()
                        && !name.equalsIgnoreCase("uncategorized")
                        && !name.equalsIgnoreCase("non classé"))
                .distinct()
                .toList();
        String creator = Feeds.text(item, "dc:creator");
        return new Item(
                (site.isEmpty() ? link.replaceFirst("(?<=[^/:])/.*", "") : site) + "#" + id,
                Feeds.text(item, "title"),
                Markup.ofHtml(Feeds.text(item, "excerpt:encoded")).text(),
                new PostText(attachments).html(Feeds.raw(item, "content:encoded")),
                authors.getOrDefault(creator, creator),
                date(item),
                open ? Status.PUBLISHED : PLANNED.contains(status) ? Status.PLANNED : Status.DRAFT,
                labels,
                addresses,
                language,
                cover(item),
                List.of());
    }

    @org.jspecify.annotations.Nullable
    private static Instant date(Element item) {
        String universal = Feeds.text(item, "wp:post_date_gmt");
        Instant exact = universal.startsWith("0000") || universal.isEmpty() ? null : Dates.universal(universal);
        return exact != null ? exact : Dates.parse(Feeds.text(item, "wp:post_date"));
    }

    private String cover(Element item) {
        for (Element meta : item.getElementsByTag("wp:postmeta")) {
            if (Feeds.text(meta, "wp:meta_key").equals("_thumbnail_id")) {
                return attachments.getOrDefault(Feeds.text(meta, "wp:meta_value"), "");
            }
        }
        return "";
    }
}
