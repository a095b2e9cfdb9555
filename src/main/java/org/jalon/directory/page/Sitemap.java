package org.jalon.directory.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.SitemapFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The addresses of all places for search engines, 50,000 a file as the protocol of sitemaps wants, never all in memory. */
@Component
class Sitemap {

    static final int PER_FILE = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Directory directory;
    private final ObjectProvider<SitemapFile> others;
    private final AtomicReference<Count> counted = new AtomicReference<>(new Count(-1, 0));

    /** How many places there were at a revision. */
    private record Count(long head, int places) {}

    Sitemap(Directory directory, ObjectProvider<SitemapFile> others) {
        this.directory = directory;
        this.others = others;
    }

    /** How many files there are: one at least, which also has the home page. */
    int files() {
        return Math.max(1, (count() + PER_FILE - 1) / PER_FILE);
    }

    /** The list of files. */
    String index(Site site) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"")
                .append(NAMESPACE)
                .append("\">\n");
        for (int file = 1; file <= files(); file++) {
            name("/sitemaps/lieux-" + file + ".xml", site, xml);
        }
        others.orderedStream().forEach(other -> name(other.path(), site, xml));
        return xml.append("</sitemapindex>\n").toString();
    }

    private static void name(String path, Site site, StringBuilder xml) {
        xml.append("<sitemap><loc>")
                .append(HtmlUtils.htmlEscape(site.url(path)))
                .append("</loc></sitemap>\n");
    }

    /** Writes one file, from 1. */
    void write(int file, Site site, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"" + NAMESPACE + "\">\n");
        if (file == 1) {
            url(Language.FRENCH.path("/"), "", site, out);
            url(Language.ENGLISH.path("/"), "", site, out);
        }
        AtomicInteger number = new AtomicInteger();
        directory.forEachPublished(place -> {
            if (number.getAndIncrement() / PER_FILE == file - 1) {
                write(place, site, out);
            }
        });
        out.write("</urlset>\n");
    }

    private static void write(Place place, Site site, Writer out) {
        try {
            url(SheetPath.french(place), "<lastmod>" + place.changedAt() + "</lastmod>", site, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void url(String path, String more, Site site, Writer out) throws IOException {
        out.write("<url><loc>" + HtmlUtils.htmlEscape(site.url(path)) + "</loc>" + more + "</url>\n");
    }

    private int count() {
        long head = directory.head();
        return counted.updateAndGet(known -> known.head() == head ? known : new Count(head, countNow()))
                .places();
    }

    private int countNow() {
        AtomicInteger number = new AtomicInteger();
        directory.forEachPublished(place -> number.incrementAndGet());
        return number.get();
    }
}
