package org.jalon.newsroom.article.read;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.site.Language;
import org.jalon.site.Site;

/** The newest articles of a selection as an Atom feed. */
final class Feed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Site site;
    private final Language language;

    Feed(Site site, Language language) {
        this.site = site;
        this.language = language;
    }

    /**
     * The document.
     *
     * @param title of the feed
     * @param self French path of the feed
     * @param list French path of the page that shows the same
     * @param articles the newest first
     */
    String of(String title, String self, String list, List<PublishedArticle> articles) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", language.tag());
            element(xml, "title", title);
            element(xml, "id", url(self));
            link(xml, "self", url(self));
            link(xml, "alternate", url(list));
            element(
                    xml,
                    "updated",
                    articles.stream()
                            .map(PublishedArticle::publishedAt)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)
                            .toString());
            xml.writeStartElement("author");
            element(xml, "name", site.name() + " " + site.territory());
            xml.writeEndElement();
            for (PublishedArticle article : articles) {
                entry(xml, article);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, PublishedArticle article) throws XMLStreamException {
        ArticleContent.Text said = article.content().in(language == Language.ENGLISH);
        xml.writeStartElement("entry");
        element(xml, "title", said.title());
        element(xml, "id", url("/actualites/" + article.id()));
        link(xml, "alternate", url(article.path()));
        element(xml, "published", article.publishedAt().toString());
        element(xml, "updated", article.publishedAt().toString());
        if (!said.lead().isEmpty()) {
            element(xml, "summary", said.lead());
        }
        xml.writeEndElement();
    }

    private String url(String frenchPath) {
        return site.url(language.path(frenchPath));
    }

    private static void link(XMLStreamWriter xml, String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }

    /** Characters that XML cannot hold are left out. */
    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(
                text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }
}
