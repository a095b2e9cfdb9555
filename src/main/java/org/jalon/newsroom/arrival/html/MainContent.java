package org.jalon.newsroom.arrival.html;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds what a page is about among menus, banners and feet: what it marks as its articles or its main part, otherwise the part with
 * the most words that are no links.
 */
public final class MainContent {

    private static final Pattern FURNITURE = Pattern.compile(
            "(^|[\\s_-])(nav(bar|igation)?|menu|breadcrumbs?|fil-?d-?ariane|cookies?|consent|tarteaucitron|banner|bandeau|newsletter|social|share|sharing|partage|sidebar|widget|comments?|commentaires|respond|pagination|pager|skip|evitement|footer|related|advert|popup|modal|search|recherche|toolbar)([\\s_-]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final String GONE =
            "script, style, noscript, template, nav, form, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog], [hidden], [aria-hidden=true]";
    private static final int SHORTEST = 80;

    private MainContent() {}

    /** The parts of a page that hold articles, one each where the page says so. The page is changed. */
    public static List<Element> find(Document page) {
        page.select(GONE).stream()
                .filter(element -> element.tag().isKnownTag())
                .toList()
                .forEach(Element::remove);
        page.body().select("[class], [id]").stream()
                .filter(MainContent::isFurniture)
                .toList()
                .forEach(element -> {
                    if (element.parent() != null) {
                        element.remove();
                    }
                });
        page.body().select("> header, > footer, body > div > footer, body > div > header").stream()
                .filter(element -> element.selectFirst("h1") == null
                        || element.normalName().equals("footer"))
                .toList()
                .forEach(Element::remove);
        List<Element> articles = page.select("article").stream()
                .filter(article -> article.parents().stream()
                        .noneMatch(above -> above.normalName().equals("article")))
                .filter(article -> article.text().length() >= SHORTEST)
                .toList();
        if (!articles.isEmpty()) {
            return articles;
        }
        Element main = page.selectFirst("main, [role=main], [itemprop=articleBody]");
        return List.of(main != null && main.text().length() >= SHORTEST ? main : densest(page.body()));
    }

    private static boolean isFurniture(Element element) {
        boolean named = FURNITURE.matcher(element.className()).find()
                || FURNITURE.matcher(element.id()).find();
        return named
                && !List.of("body", "html", "main", "article").contains(element.normalName())
                && element.selectFirst("article, main, h1") == null;
    }

    private static Element densest(Element body) {
        return body.select("div, section, td, body").stream()
                .max(Comparator.comparingInt(MainContent::weight))
                .orElse(body);
    }

    /** Words in paragraphs right below, those in links counted against it; parts that only wrap others weigh less. */
    private static int weight(Element element) {
        int words = element.children().stream()
                .filter(child -> List.of("p", "ul", "ol", "h2", "h3", "blockquote", "table", "figure")
                        .contains(child.normalName()))
                .mapToInt(child ->
                        child.text().length() - 2 * child.select("a").text().length())
                .sum();
        return words + element.ownText().length();
    }
}
