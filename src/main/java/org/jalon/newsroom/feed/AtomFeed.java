package org.jalon.newsroom.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A feed in Atom (RFC 4287).
 *
 * @param title of it
 * @param author who publishes it
 * @param self address of the feed
 * @param page address of the page that says the same
 * @param language tag
 * @param entries newest first
 */
public record AtomFeed(String title, String author, String self, String page, String language, List<Entry> entries) {

    /** As what it is served. */
    public static final MediaType TYPE = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What XML cannot hold, however it is written and whoever typed it. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param id by which readers know it, for ever the same
     * @param title of it
     * @param link address of its page
     * @param summary plain words, may be empty
     * @param published when, where that is more than the last change
     * @param updated when it changed last
     */
    public record Entry(
            String id,
            String title,
            String link,
            String summary,
            @Nullable Instant published,
            Instant updated) {

        /** One that does not change once it is published. */
        public static Entry published(String id, String title, String link, String summary, Instant at) {
            return new Entry(id, title, link, summary, at, at);
        }
    }

    /** As a document in UTF-8. */
    public byte[] write() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("http://www.w3.org/XML/1998/namespace", "lang", language);
            text(xml, "id", self);
            text(xml, "title", title);
            text(xml, "updated", updated().toString());
            xml.writeStartElement("author");
            text(xml, "name", author);
            xml.writeEndElement();
            link(xml, "self", self);
            link(xml, "alternate", page);
            for (Entry entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory can be written", e);
        }
    }

    /** When something in it changed last. */
    private Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", entry.id());
        text(xml, "title", entry.title());
        text(xml, "updated", entry.updated().toString());
        if (entry.published() != null) {
            text(xml, "published", entry.published().toString());
        }
        link(xml, "alternate", entry.link());
        if (!entry.summary().isEmpty()) {
            text(xml, "summary", entry.summary());
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NOT_XML.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
