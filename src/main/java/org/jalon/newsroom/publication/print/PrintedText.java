package org.jalon.newsroom.publication.print;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes texts of pages fit for paper: pictures inside, addresses of links in words, headings below that of the article, and
 * anchors that differ between the texts of one file.
 */
final class PrintedText {

    private static final Pattern FILE = Pattern.compile("^/fichiers/([0-9a-z]+)/");
    private static final int DEEPEST = 6;

    private final Function<String, Optional<String>> pictures;
    private final URI base;

    /**
     * @param pictures the address that holds an uploaded image, by its id
     * @param base where links to this site begin
     */
    PrintedText(Function<String, Optional<String>> pictures, String base) {
        this.pictures = pictures;
        this.base = URI.create(base + "/");
    }

    /**
     * @param html safe, as pages show it
     * @param anchor that begins all anchors in it
     * @param rank of the heading that it stands below: 2 for {@code h2}
     */
    String of(String html, String anchor, int rank) {
        Document text = Jsoup.parseBodyFragment(html);
        text.outputSettings().prettyPrint(false);
        text.select(".footnote-backref").remove();
        text.select("div.wide").unwrap();
        text.select("picture").forEach(this::picture);
        lower(text, rank);
        text.select("[id]").forEach(element -> element.attr("id", anchor + "-" + element.id()));
        text.select("a[href]").forEach(link -> link(link, anchor));
        return text.body().html();
    }

    private void picture(Element picture) {
        Element image = picture.selectFirst("img");
        Matcher file = FILE.matcher(image == null ? "" : image.attr("src"));
        Optional<String> address = file.find() ? pictures.apply(file.group(1)) : Optional.empty();
        if (image == null || address.isEmpty()) {
            picture.remove();
            return;
        }
        picture.replaceWith(new Element("img").attr("src", address.get()).attr("alt", image.attr("alt")));
    }

    /** Texts begin with {@code h2}: they follow the heading above them without a gap. */
    private static void lower(Document text, int rank) {
        for (Element heading : text.select("h2, h3, h4, h5, h6")) {
            int own = heading.normalName().charAt(1) - '0';
            heading.tagName("h" + Math.min(DEEPEST, own + rank - 1));
        }
    }

    private void link(Element link, String anchor) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
            link.attr("href", "#" + anchor + "-" + href.substring(1));
            return;
        }
        String whole = href.startsWith("/") ? base.resolve(href).toString() : href;
        link.attr("href", whole);
        String shown = shown(whole);
        if (whole.startsWith("http") && !shown(link.text()).equals(shown)) {
            link.after(new Element("span").addClass("address").text(" (" + shown + ")"));
        }
    }

    /** An address as one types it. */
    static String shown(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
