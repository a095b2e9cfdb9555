package org.jalon.newsroom.event.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.site.Words;

/**
 * Events as an Atom feed (RFC 4287), the one that was changed last first.
 *
 * @param base where addresses begin
 * @param words of its language
 */
public record NewsFeed(String base, Words words) {

    private static final int MOST = 60;
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** What XML cannot hold, however it is written. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /**
     * The feed.
     *
     * @param title of it
     * @param path of the page that says the same, and query
     * @param self path of the feed itself, and query
     */
    public String text(String title, String path, String self, List<Listed> events) {
        List<Listed> newest = events.stream()
                .sorted(Comparator.comparing((Listed one) -> one.event().changedAt())
                        .reversed())
                .limit(MOST)
                .toList();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", words.language().tag());
            element(xml, "id", base + self);
            element(xml, "title", title);
            element(
                    xml,
                    "updated",
                    newest.isEmpty()
                            ? Instant.EPOCH.toString()
                            : newest.getFirst().event().changedAt().toString());
            link(xml, "self", base + self);
            link(xml, "alternate", base + path);
            xml.writeStartElement("author");
            element(xml, "name", title);
            xml.writeEndElement();
            for (Listed one : newest) {
                entry(xml, one);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text that is in memory can be written", e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Listed listed) throws XMLStreamException {
        Event event = listed.event();
        String url = base + words.language().path(event.path());
        xml.writeStartElement("entry");
        element(xml, "id", base + "/agenda/" + event.id());
        element(xml, "title", title(event));
        element(xml, "updated", event.changedAt().toString());
        link(xml, "alternate", url);
        String where = listed.venue().line();
        String when = new EventWords(words).when(event.when());
        element(
                xml,
                "summary",
                String.join("\n", when, where, event.notice(), event.content().summary())
                        .replaceAll("\n+", "\n")
                        .strip());
        xml.writeEndElement();
    }

    private String title(Event event) {
        return event.state() == State.PUBLISHED
                ? event.content().title()
                : words.say(
                        "agenda.title." + event.state().slug(), event.content().title());
    }

    private static void link(XMLStreamWriter xml, String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NOT_XML.matcher(text).replaceAll(" "));
        xml.writeEndElement();
    }
}
