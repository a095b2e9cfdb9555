package org.jalon.newsroom.arrival.read;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.newsroom.arrival.html.MainContent;
import org.jalon.newsroom.arrival.mend.Mend;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page that somebody saved from a site. */
final class WebPages {

    private static final Pattern HTML = Pattern.compile(
            "(?is)\\A\\s*(<\\?xml[^>]*\\?>\\s*)?(<!--.*?-->\\s*)*(<!doctype\\s+html|<html\\b|<head\\b|<body\\b).*");
    private static final Pattern TAGS = Pattern.compile("(?i)</(p|div|h[1-6]|ul|table|article|section|span|a)>");

    private WebPages() {}

    static boolean is(String text) {
        String head = text.substring(0, Math.min(text.length(), 4_000));
        return HTML.matcher(head).matches()
                || head.stripLeading().startsWith("<")
                        && TAGS.matcher(head).results().count() >= 3;
    }

    static Reading read(String text, List<Mend> mends) {
        Document page = Jsoup.parse(text);
        PageFacts facts = facts(page);
        return new Reading.WebPage("html", facts, MainContent.find(page), mends);
    }

    private static PageFacts facts(Document page) {
        Element only = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
        String title = Stream.of(
                        only == null ? "" : only.text(),
                        meta(page, "og:title"),
                        page.title().replaceFirst("\\s+[|–—-]\\s+[^|–—-]{2,60}$", ""))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        Element time = page.selectFirst("time[datetime]");
        return new PageFacts(
                title.strip(),
                page.select(".chapo, .lead, .intro, .standfirst, .excerpt").stream()
                        .findFirst()
                        .map(Element::text)
                        .orElse(""),
                meta(page, "author"),
                Stream.of(
                                meta(page, "article:published_time"),
                                meta(page, "dcterms.created"),
                                meta(page, "date"),
                                time == null ? "" : time.attr("datetime"))
                        .map(Dates::parse)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Stream.of(page.select("link[rel=canonical]").attr("href"), meta(page, "og:url"))
                        .filter(address -> address.matches("https?://.+"))
                        .findFirst()
                        .orElse(""),
                page.select("html").attr("lang").toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""));
    }

    private static String meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content")
                .strip();
    }
}
